// resolve and reject kept as functions that take nothing or less, where others of such types are handed to what gives them values
class Semaphore {
	private readonly waiting: (() => void)[] = [];
	constructor(private free: number) {}
	async acquire(): Promise<() => void> {
		if (this.free > 0) this.free--;
		else await new Promise<void>((resolve) => this.waiting.push(resolve));
		return () => {
			const next = this.waiting.shift();
			if (next) next();
			else this.free++;
		};
	}
	async use<T>(job: () => Promise<T>): Promise<T> {
		const release = await this.acquire();
		try {
			return await job();
		} finally {
			release();
		}
	}
}
class Mutex {
	private tail: Promise<unknown> = Promise.resolve();
	run<T>(job: () => Promise<T>): Promise<T> {
		const done = this.tail.then(job, job);
		this.tail = done.catch(() => undefined);
		return done;
	}
}
const log: string[] = [];
const semaphore = new Semaphore(1);
const mutex = new Mutex();
const job = (name: string) => async () => {
	log.push(`+${name}`);
	await null;
	log.push(`-${name}`);
	if (name === "c") throw new Error("c failed");
	return name;
};
console.log(await Promise.all(["a", "b"].map((n) => semaphore.use(job(n)))), log.splice(0).join(" "));
console.log(
	(await Promise.allSettled(["c", "d"].map((n) => mutex.run(job(n))))).map((s) => s.status),
	log.join(" "),
);

// whatever gives it a value settles with that value
const kept: (() => void)[] = [];
const settled = new Promise<void>((resolve) => kept.push(resolve));
const failed = new Promise<void>((_, reject) => kept.push(reject));
const none = new Promise<void>((resolve) => kept.push(resolve));
const [settle, fail, settleWithNone] = kept;
if (settle && fail && settleWithNone) {
	console.log(settle.length, fail.length);
	Promise.resolve("value").then(settle);
	Promise.resolve(new Error("reason")).then(fail);
	settleWithNone();
}
const wide: ((first: string, second: number) => void)[] = [];
const two = new Promise<string>((resolve) => wide.push(resolve));
for (const f of wide) f("one", 2);
console.log(await two);
console.log(await settled, await failed.catch((e: Error) => e.message), await none);
