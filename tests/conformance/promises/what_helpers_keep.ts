// What a promise, a date or a regular expression keeps for itself is no property, whatever its type says
interface User {
	value: number;
	state: string;
}
async function load(): Promise<User> {
	return { value: 1, state: "new" };
}
const user: any = load();
console.log(user.value, user["state"], user?.handled);
const { value, state = "none", settled } = user;
console.log(value, state, settled, "value" in (await user));
const at: any = new Date(5);
console.log(at.time ?? "no time", at.getTime());
const pattern: any = /(?<first>a)b/g;
console.log(pattern.names, pattern.groups, pattern.code, pattern.source, pattern.flags);
async function* counting() {
	yield 1;
}
const counts: any = counting();
console.log(counts.started, counts.body, (await counts.next()).value);
// what it can do is asked of an object that may be anything
class Subject {
	subscribe(listener: (n: number) => void) {
		listener(1);
	}
}
function kindOf(x: any): string {
	for (const name of ["subscribe", "resolve", "finish"]) if (typeof x[name] === "function") return name;
	if (typeof x.then === "function") return "promise";
	return Array.isArray(x) ? "array" : typeof x;
}
console.log([Promise.resolve(1), load(), new Subject(), [1], "a"].map(kindOf));
export {};
