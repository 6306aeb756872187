// Clocks tell how long something took: timers wait their whole time from when the clock was read (P4)
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function measured(label: string, work: () => Promise<void>, least: number): Promise<void> {
	const start = Date.now();
	await work();
	const took = Date.now() - start;
	console.log(label, took >= least - 1, took < 5000);
}

let timer: NodeJS.Timeout | undefined;
async function main(): Promise<void> {
	await measured("one", () => sleep(20), 20);
	await measured("two", async () => void (await Promise.all([sleep(15), sleep(25)])), 25);
	const before = performance.now();
	let sum = 0;
	for (let i = 0; i < 2000; i++) sum += i;
	console.log(sum, performance.now() - before >= 0, performance.now() >= before);
	await measured("after work", () => sleep(10), 10);
	timer = setTimeout(() => console.log("never"), 1000);
	clearTimeout(timer);
	const until = Date.now() + 5;
	let turns = 0;
	while (Date.now() < until) turns++;
	console.log(turns > 0);
}
main();
