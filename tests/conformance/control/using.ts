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
