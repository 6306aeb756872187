// A first-in, first-out queue of fixed size in a list.
class Ring {
	private readonly items: int[];
	private head: int = 0;
	private used: int = 0;
	dropped: int = 0;

	constructor(private readonly size: int) {
		this.items = new Array<int>(size).fill(0);
	}

	push(item: int): boolean {
		if (this.used === this.size) {
			this.dropped += 1;
			return false;
		}
		this.items[(this.head + this.used) % this.size] = item;
		this.used += 1;
		return true;
	}

	shift(): int | null {
		if (this.used === 0) return null;
		const item = this.items[this.head]!;
		this.head = (this.head + 1) % this.size;
		this.used -= 1;
		return item;
	}
}

export function run(turns: int): int {
	const ring = new Ring(16);
	let sum: int = 0;
	for (let i = 0; i < turns; i++) {
		ring.push(i);
		ring.push(i + 1);
		const item = ring.shift();
		if (item !== null) sum = (sum + item) & 0xffff;
	}
	return sum + ring.dropped;
}
