// Started and awaited later, all, race, errors caught around awaits (Y1, Y6, Y13)
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function work(name: string, ms: number): Promise<string> {
	console.log("start", name);
	await sleep(ms);
	console.log("end", name);
	return name + "!";
}
async function main(): Promise<void> {
	console.log("main");
	const a = work("a", 20);
	const b = work("b", 10);
	console.log("both started");
	console.log(await a, await b);
	const all = await Promise.all([work("c", 5), work("d", 2), work("e", 8)]);
	console.log(all.length, all[0], all[1], all[2]);
	const slow = work("slow", 30);
	const r = await Promise.race([slow, work("fast", 3)]);
	console.log("race", r, await slow);
	try {
		await fails(3);
	} catch (e) {
		console.log("caught", (e as Error).message);
	} finally {
		console.log("finally");
	}
	for (let i = 0; i < 3; i++) {
		await sleep(1);
		console.log("tick", i);
	}
}
async function fails(n: number): Promise<number> {
	await sleep(n);
	throw new Error("failed " + n);
}
console.log("before");
main().then(() => console.log("done"));
console.log("after");
