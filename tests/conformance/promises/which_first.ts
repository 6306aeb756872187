// Which runs first: scripts, promises, timers (Y2, Y13)
async function async1() {
	console.log("async1 start");
	await async2();
	console.log("async1 end");
}
async function async2() { console.log("async2"); }
console.log("script start");
setTimeout(function () { console.log("setTimeout"); }, 0);
async1();
new Promise<void>(function (resolve) {
	console.log("promise1");
	resolve();
}).then(function () { console.log("promise2"); });
console.log("script end");
setTimeout(() => {
	console.log("T1");
	Promise.resolve().then(() => console.log("M1"));
	setTimeout(() => console.log("T3"), 0);
}, 0);
setTimeout(() => console.log("T2"), 0);
Promise.resolve().then(() => {
	console.log("p1");
	setTimeout(() => console.log("T4"), 0);
	return Promise.resolve("inner");
}).then((v) => console.log(v));
Promise.resolve().then(() => console.log("q1")).then(() => console.log("q2")).then(() => console.log("q3")).then(() => console.log("q4")).then(() => console.log("q5"));
const p = new Promise<number>((res) => { res(1); res(2); });
p.then((x) => console.log("p", x));
Promise.reject(new Error("err")).catch((e) => { console.log("caught", e.message); throw new Error("again"); }).catch((e: Error) => e.message).then((m) => console.log(m));
