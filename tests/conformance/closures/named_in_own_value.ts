// A variable of a loop's turn that a function of its own first value asks for later, as in a pool of promises.
async function pool(tasks: (() => Promise<number>)[], most: number): Promise<number[]> {
	const results: number[] = [];
	const running = new Set<Promise<void>>();
	for (const [i, task] of tasks.entries()) {
		const p: Promise<void> = task()
			.then((r) => {
				results.push(r + i);
			})
			.finally(() => {
				running.delete(p);
			});
		running.add(p);
		if (running.size >= most) await Promise.race(running);
	}
	await Promise.all(running);
	return results;
}
async function main(): Promise<void> {
	const order: number[] = [];
	const turns = (n: number) => async (): Promise<number> => {
		for (let i = 0; i < n * 20; i++) await null;
		order.push(n);
		return n * 2;
	};
	console.log(await pool([5, 1, 2, 3].map(turns), 2), order);
	const active: Promise<number>[] = [];
	for (let i = 0; i < 3; i++) {
		let late: Promise<number> = Promise.resolve(i).then((n) => active.indexOf(late) * 10 + n);
		active.push(late);
	}
	console.log(await Promise.all(active));
}
void main();
const stops: (() => string)[] = [];
for (const name of ["a", "b"]) {
	const entry: { name: string; self: () => string } = { name, self: () => entry.name + name };
	stops.push(entry.self);
}
console.log(stops.map((f) => f()));
