// A timer looks at what it is to call before it waits
const wait = (ms: any, run: any = null): any =>
	new Promise((done: any) => (run === null ? setTimeout(done, ms, ms) : setTimeout(ms, run)));
console.log(await wait(1));
await wait(2, 5).catch((e: any) => console.log(e.name, e.message));
const start: any = () => console.log("started");
setTimeout(start);
queueMicrotask(start);
for (const run of [5, true, 1.5] as any[])
	try {
		setInterval(run, 1);
	} catch (e: any) {
		console.log(e.message);
	}
try {
	queueMicrotask(7 as any);
} catch (e: any) {
	console.log(e.name);
}
export {};
