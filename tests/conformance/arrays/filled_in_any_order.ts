// Arrays that are filled in any order: by callbacks, by workers, by a key that is worked out.
async function promiseAll<T>(ps: Promise<T>[]): Promise<T[]> {
	return new Promise((resolve, reject) => {
		const results: T[] = [];
		let left = ps.length;
		if (left === 0) resolve(results);
		ps.forEach((p, i) =>
			p.then((v) => {
				results[i] = v;
				if (--left === 0) resolve(results);
			}, reject),
		);
	});
}
const wait = (ms: number, v: string) => new Promise<string>((r) => setTimeout(() => r(v), ms));
// one after the other: what else waits would come in between
const first = () => promiseAll([wait(60, "a"), wait(1, "b"), wait(30, "c")]).then((x) => console.log(x));
function buckets(xs: number[], n: number): number[][] {
	const found: number[][] = [];
	for (const x of xs) {
		const k = x % n;
		if (!found[k]) found[k] = [];
		found[k]!.push(x);
	}
	return found;
}
console.log(buckets([5, 4, 3, 2, 1, 0, 7], 3));
const memo: Record<number, number>[] = [];
void memo;
const counts: number[] = [];
for (const x of [2, 0, 1, 2]) counts[x] = (counts[x] ?? 0) + 1;
console.log(
	counts,
	counts.length,
	counts[7],
	counts.map((c) => c * 2),
);
const order: string[] = [];
const places = [3, 1, 0, 2];
places.forEach((p, i) => {
	order[p] = "abcd"[i]!;
});
console.log(order.join(""), order.length, { n: order.length }, order[9] === undefined);
order[1] = "z";
order.push("e");
console.log(order);
async function run() {
	const out: number[] = [];
	await Promise.all(
		[3, 1, 2].map(async (ms, i) => {
			await new Promise((r) => setTimeout(r, ms * 20));
			out[i] = ms;
			if (out[0] === undefined) console.log("first is missing");
		}),
	);
	for (const x of out) console.log(x);
	const [a, , c] = out;
	console.log(a, c);
	return { out };
}
const second = () => run().then((r) => console.log(r.out.length, r));
const stack: number[] = [];
let top = 0;
const push = (x: number) => {
	stack[top++] = x;
};
const pop = () => stack[--top];
push(1);
push(2);
console.log(pop(), pop(), top, stack);
async function mapLimit<T, R>(items: T[], limit: number, f: (x: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	let next = 0;
	async function worker(): Promise<void> {
		while (next < items.length) {
			const i = next++;
			results[i] = await f(items[i]!);
		}
	}
	await Promise.all(Array.from({ length: limit }, worker));
	return results;
}
const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
const third = () => mapLimit([90, 30, 60, 1], 2, async (x) => {
	await sleep(x);
	return x * x;
}).then((r) => {
	console.log(r);
	console.log(
		r.map((x) => x + 1),
		r.length,
		r.join(),
	);
});
void first().then(second).then(third);
