// The order of jobs: awaits of values and promises, chains, returned promises, thrown errors (Y2, Y3, Y4, Y5, Y7, F9)
// exact interleavings
const log = (s: string): void => { console.log(s); };
async function f1() { log("f1-1"); await null; log("f1-2"); await null; log("f1-3"); }
async function f2() { log("f2-1"); await f1(); log("f2-2"); return f3(); }
async function f3() { log("f3-1"); await Promise.resolve(); log("f3-2"); return "f3"; }
function counter(name: string, n: number) {
	let p = Promise.resolve();
	for (let i = 0; i < n; i++) p = p.then(() => log(name + i));
	return p;
}
counter("c", 14);
f2().then((v) => log("f2 gave " + v));
(async () => {
	try {
		await Promise.reject(new Error("boom"));
	} catch (e) {
		log("caught " + (e as Error).message);
	} finally {
		await null;
		log("finally");
	}
	return "iife";
})().then(log);
Promise.resolve(1)
	.then((x) => { log("x" + x); return Promise.resolve(2); })
	.then((x) => { log("x" + x); throw new Error("t"); })
	.catch((e: Error) => { log("c " + e.message); return 9; })
	.finally(() => { log("fin"); })
	.then((x) => log("after " + x));
Promise.all([1, Promise.resolve(2), f3()]).then(([a, b, c]) => log(`all ${a} ${b} ${c}`));
Promise.race([f1(), f3()]).then(() => log("race"));
const lazy = async (n: number): Promise<number> => (n <= 0 ? 0 : 1 + (await lazy(n - 1)));
lazy(3).then((n) => log("lazy " + n));
const shared = f3();
shared.then((v) => log("s1 " + v));
shared.then((v) => log("s2 " + v));
(async () => { log("w1 " + (await shared)); log("w2 " + (await shared)); })();
let resolveLater: (v: string) => void = () => {};
const gate = new Promise<string>((res, rej) => { resolveLater = res; });
gate.then((v) => log("gate " + v));
setTimeout(() => { resolveLater("open"); resolveLater("again"); log("resolved"); }, 5);
setTimeout(() => log("t5b"), 5);
setTimeout((a: string, b: number) => log(a + b), 6, "args", 7);
new Promise<number>((_, reject) => reject(new Error("rj"))).catch((e) => log("rj " + (e as Error).message));
new Promise<number>(() => { throw new Error("in executor"); }).then(() => log("no"), (e) => log("yes " + (e as Error).message));
async function order(a: number, b: number) { return a * 10 + b; }
let k = 1;
async function bump() { await null; k++; return k; }
(async () => {
	log("o " + (await order(k, await bump())));
	const r = k + (await bump());
	log("r " + r + " " + k);
	const o = { a: await bump(), b: [await bump(), k] };
	log(`${o.a} ${o.b[0]} ${o.b[1]} ${await bump()}`);
	if ((await bump()) > 5 && (await bump()) > 100) log("no"); else log("cond " + k);
	const t = (await bump()) > 3 ? await order(1, 2) : await order(3, 4);
	log("t " + t);
	const arr = await Promise.all([dbl(1), dbl(2), dbl(3)]);
	log(String(arr.length) + arr[2]);
	while ((await bump()) < 13) log("while " + k);
	switch (await order(0, 1)) { case await order(0, 1): log("case"); }
})();
async function dbl(x: number) { await null; return x * 2; }
log("sync end");
