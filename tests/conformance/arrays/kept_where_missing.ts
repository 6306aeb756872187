// A1: items that `!` says are there, and that are only kept: undefined goes on where there is none
class Deque<T> {
	private readonly items: T[] = [];

	push(item: T): this {
		this.items.push(item);
		return this;
	}
	popBack(): T {
		return this.items.pop()!;
	}
	popFront(): T {
		return this.items.shift()!;
	}
	get(i: number): T {
		return this.items[i]!;
	}
	last(): T {
		return this.items.at(-1)!;
	}
}

const numbers = new Deque<number>().push(3);
console.log(numbers.get(0) + 1, numbers.get(1) + 1, numbers.get(-1), numbers.last());
const [back, gone] = [numbers.popBack(), numbers.popBack()];
console.log(back, gone, back + gone, numbers.popFront(), numbers.last(), { gone }, `${gone}`);

function parsed(line: string): { name: string; amount: number; note: string } {
	const parts = line.split(",");
	return { name: parts[0]!, amount: Number(parts[1]!), note: parts[2]! };
}
console.log(parsed("pen,2,blue"), parsed("ink"));

function largest(values: number[]): number {
	let found = values[0]!;
	for (const value of values) if (value > found) found = value;
	return found;
}
console.log(largest([1, 3, 2]), largest([]));

interface Task {
	name: string;
	run: () => void;
}
const tasks: Task[] = [];
const task = tasks[0]!;
const steps: (() => void)[] = [];
const step = steps[0]!;
console.log(task, step, task === undefined, typeof step, [task], JSON.stringify({ task }));
for (const attempt of [() => task.run(), () => task.name.length, () => step(), () => [...task.name]]) {
	try {
		attempt();
	} catch (error) {
		console.log((error as Error).message);
	}
}
const initial = (word: string): string => word[0]!;
console.log(initial("pen"), initial(""), ["ann", ""].map((word) => word[0]!).join());

const grid = ["ab", "cd"].map((row) => row.split(""));
const cell = (y: number, x: number): string => grid[y]?.[x]!;
console.log(cell(0, 0), cell(1, 9), cell(9, 1), [cell(0, 1), cell(2, 0)].join("/"));
const sizes = new Set(["a", "b"]).size;
console.log(
	sizes,
	[
		[0, 1],
		[1, 1],
	].map(([y, x]) => cell(y! + 1, x!)),
);

class Shelf {
	readonly items: number[] = [];

	at(i: number): number {
		const found = this.items[i]!;
		return found;
	}
	top(): number {
		let found: number;
		found = this.items[0]!;
		return found;
	}
}
console.log(new Shelf().at(2), new Shelf().top());
