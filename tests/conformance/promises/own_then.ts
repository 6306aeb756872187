// Objects with a `then` of their own are waited for (Y12, Y3)
type Fn = (v: any) => void;
class T { constructor(private n: number) {} then(res: Fn): void { console.log("then", this.n); res(this.n); res(100); } }
class R { then(_res: Fn, rej: Fn): void { rej(new Error("bad")); } }
class Th { then(_res: Fn, _rej: Fn): void { throw new Error("thrown"); } }
class N { then(res: Fn): void { res(new T(77)); } }
async function f(): Promise<any> { return new T(3); }
async function g(): Promise<any> { return new R(); }
async function main() {
  console.log(await f());
  console.log(await Promise.resolve(1).then((): any => new T(9)));
  const x: any = await (new T(4) as any); console.log(x);
  console.log(await Promise.all([new T(1) as any, 2]));
  console.log(await new Promise((r) => r(new N())));
  try { await g(); } catch (e) { console.log((e as Error).message); }
  try { await (new Th() as any); } catch (e) { console.log((e as Error).message); }
}
main().then(() => console.log("end"));
Promise.resolve().then(() => console.log("t1")).then(() => console.log("t2")).then(() => console.log("t3")).then(() => console.log("t4")).then(() => console.log("t5"));
// what only an assertion calls a promise may be none, and is waited for all the same
function told(f: Function): Promise<number> { return f() as Promise<number>; }
async function waits() {
	console.log(await told(() => 5), await told(async () => 6), await Promise.all([told(() => 1), told(async () => 2)]));
	for await (const n of [told(() => 3), told(async () => 4)]) console.log(n);
}
waits().then(() => console.log("waited"));
