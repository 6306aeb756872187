// An error's own Symbol.toStringTag.

class Odd extends Error {
	get [Symbol.toStringTag]() {
		return "Odd";
	}
}
class Tagged extends RangeError {
	readonly [Symbol.toStringTag] = "Tagged";
}
const tag = (x: any) => Object.prototype.toString.call(x);
console.log(Object.prototype.toString.call(new Odd("z")), tag(new Odd()), tag(new Tagged("y")));
console.log(tag(new Error("x")), tag(new TypeError("t")), tag([]), tag(5));
console.log(String(new Odd("z")), `${new Tagged("y")}`);
