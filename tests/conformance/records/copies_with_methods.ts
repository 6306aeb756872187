// Copies of objects whose methods ask for `this` (F11): it is the copy there, however it was made.
const base = { name: "base", tags: ["x"], greet: (m: string) => m, say() { return `${this.name} says ${this.tags.length}`; } };
const copy = { ...base, name: "copy" };
const third = { ...copy, extra: 1, bye() { return `bye ${this.name} ${this.extra}`; } };
copy.tags = [];
third.name = "third";
console.log(base.say(), copy.say(), third.say(), third.bye(), third);
const { tags, ...rest } = base;
rest.name = "rest";
console.log((rest as typeof base).name, tags, { ...rest, tags: ["a", "b"] }.say());
const louder = { ...base, say() { return base.say.call(this).toUpperCase(); } };
louder.name = "louder";
console.log(louder.say(), base.say === copy.say);

// one that was bound stays so, also in a copy
const holder = { name: "holder", held: base.say.bind(base) };
const held = { ...holder, name: "other" };
base.name = "first";
console.log(held.held(), held.name);

// what is spread behind a method may replace it
const arrow: { say?: () => string } = { say: () => "arrow" };
console.log({ name: "a", say() { return this.name; }, ...arrow }.say(), { ...arrow, name: "b", say() { return this.name; } }.say());
const defaults = { host: "localhost", port: 80, url() { return `${this.host}:${this.port}`; } };
const configure = (over: Partial<typeof defaults> = {}) => ({ ...defaults, ...over });
console.log(configure({ port: 8080 }).url(), configure().url(), configure({ url() { return `custom ${this.host}`; } }).url());

// Object.assign, into a literal or into what is there
interface Named { name: string }
const canFly = { fly(this: Named) { return `${this.name} flies`; } };
const canSwim = { swim(this: Named, far: number) { return `${this.name} swims ${far}`; } };
const duck = (name: string) => Object.assign({ name }, canFly, canSwim);
const donald = duck("Donald");
const daisy = Object.assign({}, donald, { name: "Daisy" });
console.log(donald.fly(), donald.swim(3), daisy.fly(), daisy);
const late: { name: string; fly?: () => string } = { name: "late" };
Object.assign(late, canFly);
console.log(late.fly?.(), Object.keys(late));
const temperature = { celsius: 20, get fahrenheit() { return this.celsius * 1.8 + 32; } };
const frozen = Object.assign({}, temperature);
frozen.celsius = 0;
console.log(temperature.fahrenheit, frozen.fahrenheit, frozen.celsius);

// objects with attributes
interface Animal { name: string; speak(): string }
class Dog implements Animal {
	name: string;
	constructor(name: string) {
		this.name = name;
	}
	speak(): string {
		return `${this.name} barks`;
	}
}
const cat: Animal = { name: "cat", speak() { return `${this.name} meows`; } };
const animals: Animal[] = [cat, { ...cat, name: "kitten" }, new Dog("rex"), { ...new Dog("copy"), speak() { return this.name; } }];
console.log(animals.map((a) => a.speak()));

// of types that are not known: the copy is read as what it was made of
function changed<T extends object>(of: T, changes: Partial<T>): T {
	return { ...of, ...changes };
}
function changedIf<T extends object>(isWanted: boolean, of: T, changes: Partial<T>): T | undefined {
	return isWanted ? { ...of, ...changes } : undefined;
}
function merged<T, U>(a: T, b: U) {
	return { ...a, ...b };
}
const withId = <T extends object>(of: T): T & { id: number } => ({ ...of, id: 7 });
console.log(changed(cat, { name: "big cat" }).speak(), changed(base, { name: "big" }).say(), changed({ a: 1, b: 2 }, { b: 3 }));
console.log(changedIf(true, cat, { name: "wanted" })?.speak(), changedIf(false, cat, {}));
console.log(withId(new Dog("ada")).id, withId(new Dog("bob")).name, withId({ x: 1 }), merged(new Dog("mix"), { age: 3 }).age);
console.log(merged({ a: 1 }, { b: "two" }).b, merged(cat, { legs: 4 }).speak(), merged({ a: 1 }, { a: 2 }));
const counted = <T extends object>(of: T) => ({ ...of, count: 0, inc() { this.count++; this.count += 2; return this; } });
const renamable = <T extends object>(of: T, name: string) => ({ ...of, name, rename(to: string) { this.name = to; return this; } });
const both = renamable(counted({ id: 1 }), "first");
console.log(both.rename("second").name, both.inc().inc().count, counted({ z: 1 }).inc().z, both.id);

// the method that the copies have is one, also where their types do not tell
let unsure: { say(): unknown } | undefined;
unsure = { ...base };
const hidden: any = { ...base };
console.log(base.say === unsure.say, base.say === hidden.say, hidden["say"] === base["say"], hidden.say === hidden.greet);
// nor what ! and `as` say of it
console.log(base.say! === copy.say, base.say === copy.say!, base.say! === louder.say!);
