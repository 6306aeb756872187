// Names of a program that Python's own functions and errors have, where the output calls these (K1, K8)
class RuntimeError extends Error {}
class LookupError extends Error {}
class AttributeError extends Error {}
class Person {
	name = "n";
	get shown(): string {
		return this.name;
	}
}
class Pupil extends Person {}
const getattr = (x: number): number => x + 1;
const hasattr = new Person();
const map: any[] = ["3", 4];
const issubclass = "is";
const read = <T extends { shown?: string }>(x: T): string | undefined => x.shown;
const key = "shown" in hasattr ? "shown" : "name";
console.log(getattr(2), read(hasattr), hasattr[key], issubclass, Math.max(...map), Pupil.prototype instanceof Person);
for (const fails of [
	() => {
		throw new RuntimeError("r");
	},
	() => {
		throw new LookupError("l");
	},
	() => {
		throw new AttributeError("a");
	},
	() => {
		(null as unknown as Person).name.trim();
	},
]) {
	try {
		fails();
	} catch (e) {
		console.log(
			e instanceof TypeError,
			e instanceof RuntimeError,
			e instanceof LookupError,
			e instanceof AttributeError,
			String(e),
		);
	}
}
try {
	([] as Person[])[0]!.name.trim();
} catch (e) {
	console.log(e instanceof TypeError, e instanceof LookupError, (e as Error).name);
}
function* given(): Generator<number> {
	try {
		yield 1;
	} finally {
		console.log("left");
	}
}
const open: Iterable<number> = given();
for (const x of open) {
	console.log(x);
	break;
}
