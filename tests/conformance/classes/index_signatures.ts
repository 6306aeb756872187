// Properties that a class takes by any name: they come as they are stored, behind those that it declares.
class Bag {
	[key: string]: any;
	size = 1;
	constructor(init: Record<string, unknown> = {}) {
		Object.assign(this, init);
	}
	get(key: string) {
		return this[key];
	}
	fill(...names: string[]): this {
		for (const name of names) this[name] = (this[name] ?? 0) + 0.5;
		return this;
	}
}
const bag = new Bag({ size: 2, tags: ["a", null] });
bag.color = "red";
bag["content-type"] = "json";
bag.fill("n", "m", "n").m++;
console.log(bag, bag.get("color"), bag.nothing, bag["none"], `${bag.n} ${bag.m % 2}`);
console.log(Object.keys(bag), "color" in bag, "none" in bag, Object.hasOwn(bag, "tags"), JSON.stringify(bag));
delete bag.tags;
bag.tags = "again";
bag.from = 1;
bag["class"] = 2;
for (const key in bag) console.log(key, bag[key]);
const { color, none = "default", size, ...rest } = bag;
console.log(color, none, size, rest, { ...bag }.from, bag["from"], bag.class);

class Words {
	[word: string]: number;
}
const words = new Words();
for (const word of ["to", "be", "or", "not", "to", "be"]) words[word] = (words[word] ?? 0) + 1;
words.or! /= 4;
console.log(words, Object.entries(words), words["be"]! / 4, words.missing === undefined);

class Switches {
	[name: string]: boolean | ((name: string) => boolean);
	on = true;
	isOn(name: string): boolean {
		return this[name] === true;
	}
}
class MoreSwitches extends Switches {}
const switches = new MoreSwitches();
switches["off"] = false;
console.log(switches.isOn("on"), switches.isOn("off"), switches.isOn("neither"));
