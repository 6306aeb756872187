// A static private name is the class's own: neither its objects nor classes that extend it have it.
class Registry {
	static #entries = 1;
	static #log() {}
	#own = 2;
	static has(o: object): boolean {
		return #entries in o;
	}
	static logs(o: object): boolean {
		return #log in o;
	}
	static made(o: object): boolean {
		return #own in o;
	}
	sum(): number {
		return Registry.#entries + this.#own;
	}
}
class Derived extends Registry {}
const objects = [Registry, Derived, new Registry(), new Derived(), {}, []];
console.log(objects.map((o) => Registry.has(o)).join(" "));
console.log(objects.map((o) => Registry.logs(o)).join(" "));
console.log(objects.map((o) => Registry.made(o)).join(" "), new Derived().sum());
