// Methods that ask for `this` and come to another object key by key are that object's there
function extend(base: Record<string, any>, more: Record<string, any>): Record<string, any> {
	const made: Record<string, any> = {};
	for (const key in base) made[key] = base[key];
	for (const [key, value] of Object.entries(more)) made[key] = value;
	return made;
}
const animal = {
	name: "animal",
	speak() {
		return `${this.name} speaks`;
	},
};
const dog = extend(animal, {
	name: "dog",
	bark() {
		return `${this.speak()}!`;
	},
});
console.log(dog.bark(), animal.speak());
const counter: any = {
	count: 1,
	hidden: 2,
	next() {
		return ++this.count;
	},
};
const shown = Object.fromEntries(Object.entries(counter).filter(([key]) => key !== "hidden")) as any;
shown.count = 10;
const picked = Object.keys(counter).reduce((all: any, key) => {
	all[key] = counter[key];
	return all;
}, {});
picked.count = 20;
console.log(shown.next(), picked.next(), counter.next(), Object.keys(shown), Object.keys(picked));

// taken out, it is called on another
const taken = counter["ne" + "xt"];
for (const [key, value] of Object.entries(counter) as [string, any][])
	if (key === "next") console.log(key, value.call({ count: 30 }), taken.apply({ count: 40 }));
console.log(counter.count);
export {};
