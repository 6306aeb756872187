// Timers, top-level await, Promise.all and its like, async methods (Y7, Y9, Y13)
console.log("1");
setTimeout(() => console.log("timeout 0"), 0);
setTimeout(() => console.log("timeout 10"), 10);
setTimeout(() => console.log("timeout 5"), 5);
Promise.resolve().then(() => console.log("micro 1")).then(() => console.log("micro 2"));
queueMicrotask(() => console.log("qm"));
async function a1() {
	console.log("a1 start");
	await a2();
	console.log("a1 end");
}
async function a2() {
	console.log("a2");
}
a1();
new Promise<void>((resolve) => {
	console.log("executor");
	resolve();
	console.log("after resolve");
}).then(() => console.log("then 1")).then(() => console.log("then 2")).finally(() => console.log("fin"));
async function ret(): Promise<number> { return Promise.resolve(5); }
async function plain(): Promise<number> { return 6; }
ret().then((v) => console.log("ret", v));
plain().then((v) => console.log("plain", v));
(async () => {
	await null;
	console.log("t1");
	await null;
	console.log("t2");
	await null;
	console.log("t3");
	await null;
	console.log("t4");
	await 5;
	console.log("t5");
})();
const v = await Promise.resolve(3);
console.log("tla", v);
const bad = Promise.reject(new Error("no"));
bad.catch((e: Error) => console.log("caught", e.message)).then(() => console.log("after catch"));
let n = 0;
const id = setInterval(() => {
	n++;
	console.log("iv", n);
	if (n === 3) clearInterval(id);
}, 20);
const t = setTimeout(() => console.log("never"), 1);
clearTimeout(t);
Promise.allSettled([plain(), Promise.reject(new Error("x"))]).then((rs) => {
	for (const r of rs) {
		if (r.status === "fulfilled") console.log("ok", r.value);
		else console.log("bad", (r.reason as Error).message);
	}
});
Promise.any([Promise.reject(new Error("x")), plain()]).then((x) => console.log("any", x));
class Q {
	private items: string[] = [];
	async push(x: string) {
		await Promise.resolve();
		this.items.push(x);
		return this.items.length;
	}
	static async make(): Promise<Q> {
		const q = new Q();
		await q.push("first");
		return q;
	}
	each = async (f: (x: string) => Promise<void>) => {
		for (const i of this.items) await f(i);
	};
}
const q = await Q.make();
console.log(await q.push("b"), 1 + (await q.push("c")));
await q.each(async (x) => { console.log("each", x); });
let total = 1;
total += await plain();
console.log(total);
console.log("end");
