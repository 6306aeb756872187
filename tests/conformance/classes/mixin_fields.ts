// objects of classes that mixins make show their fields, those of the class that the mixin was given first
interface Animal {
	name: string;
	sound(): string;
}
type Maker<T> = new (...args: any[]) => T;
const Walker = <B extends Maker<Animal>>(Base: B) =>
	class Walker extends Base {
		steps = 0;
		walk(): string {
			this.steps++;
			return `${this.name} walked ${this.steps}`;
		}
	};
function Tagged<B extends Maker<object>>(Base: B) {
	return class extends Base {
		tags: string[] = [];
	};
}
class Duck implements Animal {
	name: string;
	steps = -1;
	constructor(name: string) {
		this.name = name;
	}
	sound(): string {
		return "quack";
	}
}
const Walking = Tagged(Walker(Duck));
const duck = new Walking("Donald");
duck.tags.push("bird");
console.log(duck.walk(), duck.walk(), duck, [duck]);
class Robot extends Walker(Duck) {
	power = 9;
	override sound(): string {
		return `beep ${super.sound()}`;
	}
}
const robot = new Robot("R2");
console.log(robot.sound(), robot.walk(), robot, Object.keys(robot), JSON.stringify(robot), { ...robot });
