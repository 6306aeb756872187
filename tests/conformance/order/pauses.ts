// what goes on while a function waits does not move the place that it stores to
let at = 0;
const slots = ["", "", ""];
let shared = { total: 0 };
const first = shared;
class Queue {
	readonly items: number[] = [0, 0];
	head = 0;
	async put(value: number): Promise<void> {
		this.items[this.head] = await Promise.resolve(value);
	}
}
async function fill(text: string): Promise<void> {
	slots[at] = await Promise.resolve(text);
}
async function add(value: number): Promise<void> {
	shared.total = (await Promise.resolve(value)) + shared.total;
}
const queue = new Queue();
const jobs = [fill("a"), add(3), queue.put(7)];
at = 2;
shared = { total: 50 };
queue.head = 1;
jobs.push(fill("b"), add(4), queue.put(8));
at = 1;
await Promise.all(jobs);
console.log(slots, first, shared, queue.items);

let cell = 0;
const cells = [0, 0, 0];
function* writer(): Generator<number, void, number> {
	cells[cell] = yield cell;
	cells[cell]! += yield cell;
}
const writing = writer();
writing.next(0);
cell = 1;
writing.next(5);
cell = 2;
writing.next(6);
console.log(cells);
