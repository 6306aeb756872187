// where a part is stored is known before the part is taken, or its default worked out
const log: string[] = [];
const shelf = { left: 0, right: 0 };
const row = [1, 2, 3, 4];
function said<T>(word: string, value: T): T {
	log.push(word);
	return value;
}
function report(): void {
	console.log(shelf.left, shelf.right, row.join(" "), log.join(" "));
	log.length = 0;
}

const few: number[] = [7];
[said("left", shelf).left = said("one", 1), said("right", shelf).right = said("two", 2)] = few;
report();

const given: { a?: number; b?: number } = { b: 9 };
({ a: said("row", row)[said("place", 1)] = said("default", 5), b: said("row", row)[said("place", 2)] = said("unused", 6) } = given);
report();

let at = 0;
const gaps: (number | undefined)[] = [undefined, 8];
[row[at++] = at++, row[at++] = at++] = gaps;
console.log(at);
report();

[said("row", row)[said("place", 0)], shelf.left] = [3, 4];
report();

class Queue {
	waiting: number[] = [];
	first = { a: 0 };
	set #all(items: number[]) {
		this.waiting = items;
	}
	set #rest(items: { a: number }) {
		this.first = items;
	}
	fill(items: number[]): void {
		[...this.#all] = items;
		({ ...this.#rest } = { a: items.length });
	}
}
const queue = new Queue();
queue.fill([1, 2]);
console.log(queue.waiting, queue.first);
