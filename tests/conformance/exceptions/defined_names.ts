// Names that errors get by Object.defineProperty or on the prototype of their class
class AppError extends Error {
	constructor(
		message: string,
		readonly code: number,
	) {
		super(message);
		Object.defineProperty(this, "name", { value: new.target.name, enumerable: false, configurable: true });
		Object.setPrototypeOf(this, new.target.prototype);
	}
}
class NotFound extends AppError {
	constructor(what: string) {
		super(`${what} not found`, 404);
	}
}
class Gone extends AppError {
	constructor() {
		super("gone", 410);
		Object.defineProperty(this, "name", { value: "GoneForGood" });
	}
}
class ParseError extends SyntaxError {}
Object.defineProperty(ParseError.prototype, "name", { value: "ParseError", writable: true });
class DeepError extends ParseError {}
DeepError.prototype.name = "DeepError";

for (const error of [new NotFound("page"), new Gone(), new ParseError("bad"), new DeepError("deep")])
	console.log(error.name, `${error}`, error instanceof AppError, error.constructor.name);
console.log(ParseError.name, String(new SyntaxError("plain")));

// what each class of a family makes of its objects
class Base extends Error {
	constructor(message: string) {
		super(message);
		Object.setPrototypeOf(this, Base.prototype);
	}
}
class Derived extends Base {
	constructor() {
		super("derived");
		Object.setPrototypeOf(this, Derived.prototype);
	}
}
console.log(new Derived() instanceof Derived, new Base("base") instanceof Derived);
