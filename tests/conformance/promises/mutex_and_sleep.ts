// A function of no parameters handed to `then`, which gives it a value, beside one of one that a timer gives nothing.

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

class Mutex {
	private tail: Promise<void> = Promise.resolve();

	lock<T>(work: () => Promise<T>): Promise<T> {
		const run = this.tail.then(work);
		this.tail = run.then(
			() => {},
			() => {},
		);
		return run;
	}
}

const seen: string[] = [];

function later(work: (a?: string, b?: number) => void): void {
	setTimeout(work, 1);
}

async function main(): Promise<void> {
	const mutex = new Mutex();
	const jobs = ["a", "b", "c"].map((name, i) =>
		mutex.lock(async () => {
			seen.push(`${name} starts`);
			await sleep(5 - i);
			if (name === "b") throw new Error("b fails");
			seen.push(`${name} ends`);
			return i;
		}),
	);
	console.log((await Promise.allSettled(jobs)).map((job) => job.status));
	later((a, b) => {
		seen.push(`${a} ${b}`);
	});
	setTimeout((x = "nothing", ...rest: string[]) => {
		seen.push(x, String(rest.length));
	}, 2);
	await sleep(10);
	console.log(seen);
}

void main();
