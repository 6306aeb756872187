// F1: each turn of a loop has classes of its own, which keep the variables of their turn
interface Plugin {
	readonly name: string;
	run(x: number): number;
}
const plugins: Plugin[] = [];
for (const factor of [2, 5]) {
	class Scaler implements Plugin {
		get name() {
			return `x${factor}`;
		}
		run(x: number) {
			return x * factor;
		}
	}
	plugins.push(new Scaler());
}
for (let i = 0; i < 2; i++) {
	plugins.push(
		new (class implements Plugin {
			name = `p${i}`;
			run(x: number) {
				return x + i;
			}
		})(),
	);
}
for (const p of plugins) console.log(p.name, p.run(10));

// stored to after the class is made, by it and by the loop
let total = 0;
const counters: { up(): number; own: boolean }[] = [];
let turn = 0;
do {
	let count = turn * 10;
	const Counter = class {
		static {
			total += turn;
		}
		start = count;
		get own() {
			return this.constructor === Counter;
		}
		up() {
			total++;
			count += this.start;
			return count;
		}
	};
	counters.push(new Counter());
	count++;
} while (++turn < 3);
console.log(counters.map((c) => `${c.up()} ${c.up()} ${c.own}`), total);

// known by another name inside
function nodes(sizes: number[]) {
	const first: (() => number[])[] = [];
	for (const size of sizes) {
		const Kind = class Node {
			next: Node | null = null;
			constructor(public value = size) {}
			grow() {
				this.next = new Kind(this.value + size);
				return this.next instanceof Node ? this.next : this;
			}
		};
		const node = new Kind();
		node.grow().grow();
		first.push(() => [node.value, node.next?.value ?? 0, node.next?.next?.value ?? 0]);
	}
	return first.map((f) => f());
}
console.log(nodes([1, 4]));

const steps: ((n: number) => number)[] = [];
for (const step of [1, 2]) {
	const down = function inner(n: number): number {
		return n <= 0 ? n * step : down(n - step);
	};
	steps.push(down);
}
console.log(steps.map((f) => f(5)));
export {};
