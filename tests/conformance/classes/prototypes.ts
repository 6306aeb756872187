// Prototypes of classes, compared.
class Animal {
	legs = 4;
}
class Dog extends Animal {}
class Cat extends Animal {}
const dog = new Dog();
const animal: Animal = dog;
console.log(Object.getPrototypeOf(dog) === Dog.prototype, Object.getPrototypeOf(animal) === Animal.prototype);
console.log(Object.getPrototypeOf(Dog.prototype) === Animal.prototype, Object.getPrototypeOf(Dog) === Animal);
console.log(Object.getPrototypeOf(Object.getPrototypeOf(dog)) === Animal.prototype);
console.log(Object.getPrototypeOf(new Animal()) !== Dog.prototype, Dog.prototype === Dog.prototype);
console.log(Object.getPrototypeOf(dog) === Object.getPrototypeOf(new Dog()));
console.log(Object.getPrototypeOf(dog) === Object.getPrototypeOf(new Cat()));
console.log(Dog.prototype instanceof Animal, Animal.prototype instanceof Animal, Cat.prototype instanceof Dog);
console.log(Animal.prototype.isPrototypeOf(dog), Cat.prototype.isPrototypeOf(dog));

class Failure extends Error {}
class Late extends Failure {}
const late = new Late("x");
console.log(Object.getPrototypeOf(late) === Late.prototype, Object.getPrototypeOf(Late.prototype) === Failure.prototype);
