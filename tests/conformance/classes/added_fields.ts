// a property that the program adds to an object of a class comes after those that the class declares
class Base {
	x = 1;
	greet(): string {
		return "hello";
	}
	set both(n: number) {
		this.x = n;
	}
}
class Derived extends Base {
	y = 2;
	constructor() {
		super();
		(this as any).z = 3;
		(this as any).x = 4;
	}
}
const object = new Derived();
(object as any)["a b"] = [5];
(object as any).both = 6;
console.log(object, Object.keys(object), JSON.stringify(object), { ...object });
(object as any).greet = () => "own";
console.log(Object.keys(object), object.greet(), new Base().greet(), new Base());

// what is added again comes last
class Growing {
	first = 1;
}
const growing: any = new Growing();
growing.b = 1;
growing["c-d"] = 2;
delete growing.b;
growing.b = 7;
console.log(growing, Object.keys(growing), JSON.stringify(growing));
console.log(Object.assign({}, growing), Object.keys(Object.assign({}, growing)));
