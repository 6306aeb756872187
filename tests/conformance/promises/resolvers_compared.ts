// resolve kept as a function that takes nothing is one function wherever it is kept, also where then calls others of its type
type Callback = () => void;

class Gate {
	private readonly waiting: Callback[] = [];
	wait(note: (f: Callback) => void): Promise<void> {
		return new Promise<void>((resolve) => {
			note(resolve);
			this.waiting.push(resolve);
		});
	}
	isWaiting(f: Callback): boolean {
		return this.waiting.includes(f);
	}
	open(): number {
		const all = this.waiting.splice(0);
		for (const f of all) f();
		return all.length;
	}
}
const gate = new Gate();
const noted = new Set<Callback>();
const passed = Promise.all([gate.wait((f) => noted.add(f).add(f)), gate.wait((f) => noted.add(f))]);
const [first, second] = noted;
if (first && second) console.log(noted.size, gate.isWaiting(first), gate.isWaiting(second), first === second);
const run = <T>(job: () => Promise<T>): Promise<T> => Promise.resolve("given").then(job);
run(async () => gate.open()).then((opened) => console.log("opened", opened));
console.log(await passed);
