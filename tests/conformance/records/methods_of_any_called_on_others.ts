// methods of literals of any type, called on another object
let base = {
	name: "base",
	say() {
		return `${this.name} says`;
	},
};
const louder = {
	name: "louder",
	say() {
		return (base as any).say.call(this).toUpperCase();
	},
};
console.log(
	louder.say(),
	(base as any).say.call({ name: "other" }),
	(base as any).say.apply({ name: "third" }, []),
	(base as any)["say"].call({ name: "q" }),
);
const copy = { ...base, name: "copy" };
console.log((copy as any).say.call({ name: "z" }), (copy as any).say());
