// A class has its JavaScript name, whatever Python calls it: constructor.name, new.target, console.log (C11, P1)
type Constructor<T = object> = new (...args: any[]) => T;

function Named<B extends Constructor>(Base: B) {
	return class Named extends Base {
		label = "x";
	};
}
class Base {
	id = 1;
}
const Mixed = Named(Base);
console.log(Mixed.name, new Mixed().constructor.name, new Base().constructor.name);

const anonymous = () => class {};
const Stored = class {
	b = 2;
};
console.log(anonymous().name === "", Stored.name, new Stored().constructor.name, new Stored());

class None {
	a = 1;
}
class range {
	lo = 0;
}
console.log(new None(), new range(), new None().constructor.name);

class Exception extends Error {
	constructor(message: string) {
		super(message);
		this.name = new.target.name;
	}
}
class Narrow extends Exception {}
for (const e of [new Exception("a"), new Narrow("b")]) console.log(e.name, e.message, e.constructor.name, `${e}`);

abstract class Shape {
	constructor() {
		console.log(new.target.name, new.target === Square);
	}
}
class Square extends Shape {}
class Circle extends Shape {}
console.log(new Square() instanceof Shape, new Circle() instanceof Shape);
