// A decorator shows the method that it is given.
function logged(target: any, context: any) {
	console.log(target, typeof target, context.name, context.kind);
	return function (this: any, ...args: any[]) {
		console.log("calls", context.name);
		return target.call(this, ...args);
	};
}
function told(target: any, context: any) {
	console.log(target, context.kind);
}
class Person {
	constructor(public name: string) {}
	@logged
	greet(word: string) {
		return `${word}, ${this.name}`;
	}
	@told
	static make() {
		return new Person("made");
	}
}
console.log(new Person("Ann").greet("Hello"), Person.make().greet("Hi"));
