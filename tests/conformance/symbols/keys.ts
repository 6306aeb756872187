// what an object has under a symbol: Object.keys, for...in and JSON leave it out, console.log shows it
const id = Symbol("id");
const secret = Symbol("secret");
interface Item {
	name: string;
	[id]: number;
}
const item: Item = { [id]: 42, name: "thing" };
console.log(item[id], item.name, item);
item[id] += 1;
console.log(item[id], id in item, Object.hasOwn(item, id));
console.log(Object.keys(item), Object.values(item), Object.entries(item), JSON.stringify(item));
for (const key in item) console.log(key);
const copy = { ...item, extra: true };
console.log(copy, copy[id], Object.getOwnPropertySymbols(copy).length, Object.getOwnPropertySymbols({ a: 1 }));
const bag: Record<PropertyKey, unknown> = { 2: "two", a: 1 };
bag[secret] = "hidden";
bag[Symbol.for("shared")] = 3;
console.log(bag, bag[secret], Object.keys(bag), Object.getOwnPropertySymbols(bag).map(String));
delete bag[secret];
console.log(secret in bag, bag[Symbol.for("shared")]);
