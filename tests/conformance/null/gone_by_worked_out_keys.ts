// What a function stores by a key that is worked out is there after it, whatever TypeScript learned of it before (U1, U8)
interface User {
	name: string | null;
	age?: number;
	next: User | null;
	kind: "a" | "b";
	flag: boolean;
	level: number;
}
function made(): User {
	return { name: "x", age: 3, next: null, kind: "a", flag: true, level: 1 };
}
function set<T, K extends keyof T>(o: T, k: K, v: T[K]): void {
	o[k] = v;
}
function nullify(o: any, k: string): void {
	o[k] = null;
}
function byPattern<T, K extends keyof T>(o: T, k: K, v: T[K]): void {
	[o[k]] = [v];
}
function wipe<T>(o: T, ...keys: (keyof T)[]): void {
	for (const k of keys) delete o[k];
}
for (const clear of [
	(o: User) => set(o, "name", null),
	(o: User) => nullify(o, "name"),
	(o: User) => byPattern(o, "name", null),
]) {
	const o = made();
	if (o.name !== null) {
		clear(o);
		console.log(o.name, typeof o.name, `${o.name}`, String(o.name), [o.name], o.name + "!", JSON.stringify(o.name));
	}
}
for (const clear of [(o: User) => set(o, "age", undefined), (o: User) => wipe(o, "age")]) {
	const o = made();
	if (o.age !== undefined) {
		clear(o);
		console.log(o.age, typeof o.age, `${o.age}`, [o.age], { a: o.age }, o.age + 1, o.age ?? "none");
	}
}
const user = made();
if (user.next === null) {
	set(user, "next", made());
	console.log(user.next === null, typeof user.next, user.next);
}
if (user.kind === "a") {
	set(user, "kind", "b");
	console.log(user.kind, user.kind === "a" ? 1 : 2);
}
if (user.flag) {
	set(user, "flag", false);
	console.log(user.flag, !user.flag, user.flag && "y");
}
user.level = 5;
set(user, "level", 2.5);
console.log(user.level, user.level * 2, user.level % 1);

class Tree {
	left: Tree | null = null;
	right: Tree | null = null;
	setChild(side: "left" | "right", child: Tree | null): void {
		this[side] = child;
	}
}
const tree = new Tree();
if (tree.left === null) {
	tree.setChild("left", new Tree());
	console.log(tree.left === null, typeof tree.left, tree.left);
}
tree.right = new Tree();
tree.setChild("right", null);
console.log(tree.right, typeof tree.right, `${tree.right}`, [tree.right]);
class Store<S extends object> {
	constructor(public state: S) {}
	set<K extends keyof S>(k: K, v: S[K]): this {
		this.state[k] = v;
		return this;
	}
}
const store = new Store<{ user: { name: string } | null; problem: string | undefined }>({
	user: { name: "a" },
	problem: undefined,
});
const { state } = store;
if (state.user) {
	store.set("user", null);
	console.log(state.user, typeof state.user, `${state.user}`);
}
if (state.problem === undefined) {
	store.set("problem", "bad");
	console.log(state.problem, typeof state.problem, [state.problem]);
}
