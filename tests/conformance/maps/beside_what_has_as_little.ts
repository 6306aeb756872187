// Of an array with a Map and an object that has no more than all objects have, TypeScript says that all are like the second.
export {};
class Named {
	toString() {
		return "named";
	}
}
const all = [1, new Map([["a", 1]]), new Named(), new Set([1])];
for (const one of all) console.log(`${one}`, String(one));
const either = (isMap: boolean) => (isMap ? new Map() : new Named());
console.log(`${either(true)}`, `${either(false)}`);
const anything: unknown[] = [new Set(), new Named()];
console.log(anything.join());
