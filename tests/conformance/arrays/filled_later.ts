// A list that is filled to its length when its object is made takes stores at any counted place; one that is emptied later grows.
class Ring {
	private readonly items: int[];
	private used: int = 0;
	constructor(private readonly size: int) {
		this.items = new Array<int>(size).fill(0);
	}
	push(item: int): void {
		this.items[this.used % this.size] = item;
		this.used += 1;
	}
	all(): string {
		return this.items.join();
	}
}
const ring = new Ring(3);
for (let i = 1; i < 6; i++) ring.push(i);
console.log(ring.all());
class Log {
	items: int[];
	used: int = 0;
	constructor(size: int) {
		this.items = new Array<int>(size).fill(0);
	}
	clear(): void {
		this.items = [];
		this.used = 0;
	}
	push(item: int): void {
		this.items[this.used] = item;
		this.used += 1;
	}
}
const log = new Log(2);
log.push(1);
log.clear();
log.push(5);
log.push(6);
console.log(log.items.join());
let late: int[];
late = new Array<int>(2).fill(1);
for (let i = 0; i < 2; i++) late[i] = i + 4;
console.log(late.join());
// What somebody fills by push is filled by index elsewhere.
class Shelf {
	boxes: Shelf[];
	constructor(boxes?: Shelf[]) { this.boxes = boxes ?? []; }
}
const full = new Shelf();
full.boxes.push(new Shelf(), new Shelf([full]));
const copied = new Shelf();
full.boxes.forEach((box, i) => { copied.boxes[i] = box; });
for (let i = 0; i < 2; i++) copied.boxes[i + 2] = full;
const steps: int[] = [];
steps.push(9);
for (let i = 0; i < 3; i++) steps[i] = i * i;
console.log(copied.boxes.length, copied.boxes[1]!.boxes[0] === full, steps);
