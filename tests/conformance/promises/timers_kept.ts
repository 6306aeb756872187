// A timer is kept, asked for and told from others, and nothing else
class Blinker {
	private timer: number | null = null;
	private last = -1;
	turns = 0;
	start(): void {
		if (this.timer !== null) return;
		this.timer = setInterval(() => this.turn(), 5);
		this.last = this.timer;
	}
	private turn(): void {
		if (++this.turns >= 3) this.stop();
	}
	stop(): void {
		if (this.timer) clearInterval(this.timer);
		console.log("stopped after", this.turns, this.timer === this.last, this.last >= 0, this.last !== -1);
		this.timer = null;
		press();
	}
}
// each part begins when the one before it is over: however late they are, none meets the timers of another
const blinker = new Blinker();
const immediate = setImmediate(() => {
	console.log("immediate");
	blinker.start();
	blinker.start();
});
console.log(immediate !== null);
let debounce: number | undefined;
function press(): void {
	for (let i = 0; i < 3; i++) {
		if (debounce !== undefined) clearTimeout(debounce);
		debounce = setTimeout(() => {
			console.log("once", i);
			keep();
		}, 2);
	}
}
const pending = new Map<string, ReturnType<typeof setTimeout>>();
const waiting = new Set<number>();
function later(name: string, ms: number): void {
	clearTimeout(pending.get(name));
	pending.set(name, setTimeout(() => {
		pending.delete(name);
		console.log(name, pending.size);
	}, ms));
}
function keep(): void {
	later("a", 1);
	later("b", 30);
	later("a", 60);
	const kept: any = setTimeout(() => console.log("never"), 50);
	waiting.add(kept);
	console.log(waiting.has(kept), kept ? "set" : "not set", kept === null, pending.get("b") === pending.get("a"));
	clearTimeout(kept);
	clearTimeout(undefined);
	const timers = [setTimeout(() => console.log("x"), 3), setTimeout(() => console.log("y"), 3)];
	timers.forEach((t) => clearTimeout(t));
	console.log(timers.indexOf(timers[1]!), timers.length);
}
export {};
