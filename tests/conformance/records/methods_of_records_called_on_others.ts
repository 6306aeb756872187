// methods of records that have anything by any name, called on another object
const base: Record<string, any> = {
	name: "base",
	say(word = "says") {
		return `${this.name} ${word}`;
	},
	plain: (n: number) => n + 1,
};
const louder = {
	name: "louder",
	say() {
		return base.say.call(this).toUpperCase();
	},
};
console.log(louder.say(), base.say(), base.plain.call(null, 1));
console.log(base.say.call({ name: "other" }), base["say"].apply({ name: "third" }, ["asks"]), base.say("answers"));
const copy = { ...base, name: "copy" } as Record<string, any>;
console.log(copy.say(), copy.say.call({ name: "last" }));
export {};
