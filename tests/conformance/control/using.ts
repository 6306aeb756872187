// using and await using: given back in the reverse order, also by errors and continue (K5, Y9)
class Res implements Disposable {
	constructor(private name: string) { console.log("open", name); }
	use() { console.log("use", this.name); }
	[Symbol.dispose]() { console.log("close", this.name); }
}
function f(fail: boolean) {
	using a = new Res("a");
	using b = new Res("b");
	a.use();
	if (fail) throw new Error("failed");
	b.use();
	return "result";
}
console.log(f(false));
try { f(true); } catch (e) { console.log((e as Error).message); }
for (let i = 0; i < 3; i++) {
	using r = new Res("loop" + i);
	if (i === 1) continue;
	r.use();
}
{
	using x = new Res("block");
	x.use();
}
class Conn {
	async [Symbol.asyncDispose]() { await null; console.log("closed"); }
	async query() { return 5; }
}
async function g() {
	await using c = new Conn();
	console.log(await c.query());
	return "g done";
}
g().then((s) => console.log(s));
// What fails as it is given back tells of what failed before; the rest is given back all the same.
class Failing implements Disposable {
	constructor(readonly name: string) {}
	[Symbol.dispose]() {
		console.log("closing", this.name);
		throw new RangeError(this.name);
	}
}
try {
	using a = new Failing("a"), b = new Failing("b");
	console.log(a.name + b.name);
	throw new Error("body");
} catch (e) {
	for (let at: any = e; at; at = at.suppressed) console.log(at.name, at.message, at.error?.message);
}
function leaving(): string {
	using last = new Failing("last");
	return last.name;
}
try {
	console.log(leaving());
} catch (e) {
	console.log((e as Error).name, e instanceof RangeError, (e as Error).message);
}
