// What is stored by another name of a thing is there by the first one, too, which TypeScript goes on taking for what it was (U1)
interface User {
	name: string | null;
	age?: number;
	flag: boolean | undefined;
	list: number[] | null;
	at: { x: number } | null;
}
const made = (): User => ({ name: "x", age: 3, flag: true, list: [1], at: { x: 1 } });
{
	const o = made();
	const all = [o];
	if (o.name) {
		for (const one of all) one.name = null;
		console.log(o.name, typeof o.name, `${o.name}`, [o.name], String(o.name), o.name === undefined, o.name + "!");
	}
	if (o.flag) {
		for (const one of all) one.flag = undefined;
		console.log(o.flag, typeof o.flag, `${o.flag}`, [o.flag], JSON.stringify(o.flag), o.flag === null);
	}
	if (o.age) {
		const twin: { age?: number } = o;
		delete twin.age;
		console.log(o.age, typeof o.age, `${o.age}`, [o.age], JSON.stringify(o.age), o.age ?? "none");
	}
}
{
	const o = made();
	const twin: { list: number[] | null } = o;
	if (o.list !== null) {
		twin.list = null;
		console.log(o.list, typeof o.list, o.list === undefined, JSON.stringify({ list: o.list }), (() => o.list)());
	}
	const holder = { o };
	if (o.at !== null) {
		holder.o.at = null;
		console.log(o.at, o.at === undefined, (() => o.at)());
	}
}
// a list's items
const xs: (number | null)[] = [1, 2];
const ys = xs;
if (xs[0] !== null) {
	ys[0] = null;
	console.log(xs[0], typeof xs[0], `${xs[0]}`, xs);
}
// null that goes on under a type by which it could only be undefined
function clear(o: User): void {
	o.name = null;
	o.list = null;
}
function cleared(o: User) {
	if (o.list) {
		clear(o);
		return o.list;
	}
	return undefined;
}
function clearedName(o: User, otherwise?: string) {
	if (o.name) {
		clear(o);
		otherwise = o.name;
	}
	return otherwise;
}
const kept: { name?: string } = {};
const user = made();
if (user.name) {
	clear(user);
	kept.name = user.name;
}
console.log(
	cleared(made()),
	clearedName(made()),
	typeof clearedName(made()),
	`${clearedName(made())}`,
	kept,
	kept.name,
);
// what a function called where it stands gives
function fill(o: User): void {
	o.at = { x: 2 };
}
const late: User = { ...made(), at: null };
late.at = null;
fill(late);
console.log((() => late.at)());
// by Object.assign, and by a function that knows less of it
function forget(o: User): void {
	Object.assign(o, { flag: undefined, list: null });
}
const assigned = made();
if (assigned.flag && assigned.list) {
	forget(assigned);
	const { flag, list } = assigned;
	console.log(`${assigned.flag}`, flag, list, String(list), list && "and");
}
function raise(o: { flag: boolean | undefined }): void {
	o.flag = true;
}
const raised: User = { ...made(), flag: undefined };
raised.flag = undefined;
raise(raised);
console.log(raised.flag, [raised.flag], raised.flag ? 1 : 2);
// what a variable's object was, handed on as undefined may be
function run(f: () => void): void {
	f();
}
let shared: number[] | null = [1];
const drop = (): void => {
	shared = null;
};
function keptInVariable() {
	shared = [1];
	if (shared !== null) {
		run(drop);
		const now = shared;
		return now;
	}
	return undefined;
}
function chosen() {
	shared = [1];
	return shared !== null ? (run(drop), shared) : undefined;
}
function putIn() {
	shared = [1];
	const into: { list?: number[] } = {};
	if (shared !== null) {
		run(drop);
		into.list = shared;
	}
	return into;
}
const asParameter = (list?: number[]) => list;
function given() {
	shared = [1];
	if (shared === null) return "none";
	run(drop);
	return asParameter(shared);
}
console.log(keptInVariable(), chosen(), putIn(), given());
function firstOf() {
	const sets: (Set<number> | undefined)[] = [undefined];
	sets[0] = undefined;
	sets.unshift(new Set([1]));
	console.log(((x) => x)(sets[0]), ((x) => typeof x)(sets[0]), ((x) => (x ? 1 : 2))(sets[0]));
}
firstOf();
// an item of what TypeScript takes for null
const filled: { list: number[] | null } = { list: null };
filled.list = null;
run(() => {
	filled.list = [1, 2];
});
console.log(filled.list?.[0], filled.list?.[5], typeof filled.list?.[0]);
