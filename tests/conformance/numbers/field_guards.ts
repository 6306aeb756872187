// A field that only falls after a guard is never below 0, unless something else lowers it meanwhile: a call, a getter,
// another object, a loop's turn, a callback, a subclass, a store from outside.
class Ring {
	private readonly items: int[] = [];
	private head: int = 0;
	private held: int = 0;
	constructor(private readonly size: int) {
		for (let i = 0; i < size; i++) this.items.push(0);
	}
	push(item: int): boolean {
		if (this.held === this.size) return false;
		this.items[(this.head + this.held) % this.size] = item;
		this.held += 1;
		return true;
	}
	shift(): int | null {
		if (this.held === 0) return null;
		const item = this.items[this.head]!;
		this.head = (this.head + 1) % this.size;
		this.held -= 1;
		return item;
	}
}
const ring = new Ring(3);
const taken: (int | null)[] = [ring.shift()];
for (let i = 1; i < 9; i++) {
	taken.push(ring.push(i) ? i : -i);
	if (i % 3 === 0) taken.push(ring.shift());
}
console.log(taken.join(), ring.shift(), ring.shift(), ring.shift(), ring.shift());

class ByCall {
	count: int = 0;
	private lower(): void {
		this.count -= 3;
	}
	take(): int {
		if (this.count === 0) this.count += 1;
		if (this.count === 0) return 9;
		this.lower();
		this.count -= 1;
		return this.count % 2;
	}
}
console.log(new ByCall().take());

class ByGetter {
	fill: int = 1;
	get next(): int {
		this.fill = this.fill - 2;
		return this.fill;
	}
	take(): int {
		if (this.fill === 0) return 9;
		const seen = this.next;
		this.fill -= 1;
		return (this.fill % 2) + seen * 10;
	}
}
console.log(new ByGetter().take());

class ByOther {
	level: int = 1;
	take(other: ByOther): int {
		if (this.level === 0) return 9;
		other.level -= 1;
		this.level -= 1;
		return (this.level - 2) % 2 + this.level % 5;
	}
}
const same = new ByOther();
console.log(same.take(same), same.take(new ByOther()) % 7);

class ByLoop {
	steps: int = 1;
	take(): int {
		if (this.steps === 0) return 9;
		for (let i = 0; i < 4; i++) this.steps -= 1;
		return this.steps % 2;
	}
	down(): int {
		while (this.steps !== 0) this.steps += 1;
		return this.steps;
	}
}
console.log(new ByLoop().take());

class ByCallback {
	depth: int = 1;
	take(): int {
		if (this.depth === 0) return 9;
		const later = (): void => {
			this.depth -= 1;
		};
		later();
		later();
		later();
		later();
		return this.depth % 2;
	}
}
console.log(new ByCallback().take());

class Base {
	protected pins: int = 0;
	take(): int {
		if (this.pins === 0) return 9;
		this.pins -= 1;
		return this.pins % 5;
	}
}
class Sub extends Base {
	owe(): this {
		this.pins = -3;
		return this;
	}
}
console.log(new Base().take(), new Sub().owe().take(), new Sub().owe().take());

class FromOutside {
	debt: int = 0;
	take(): int {
		if (this.debt === 0) return 9;
		this.debt -= 1;
		return this.debt % 5;
	}
}
const outside = new FromOutside();
outside.debt = -6;
console.log(outside.take(), outside.take(), outside.take());

class Inner {
	rest: int = 1;
	take(): int {
		if (this.rest === 0) return 9;
		const Local = class {
			rest: int = 0;
			left: int = (this.rest -= 1);
		};
		return new Local().left % 2;
	}
}
console.log(new Inner().take());

class Steps {
	left: int = 3;
	take(by: int): int {
		if (this.left <= 0) return 9;
		this.left -= by;
		return this.left % 5;
	}
}
console.log(new Steps().take(1), new Steps().take(6));

class Turns {
	turn: int = 2;
	take(): int {
		let seen: int = 0;
		if (this.turn === 0) return 9;
		do {
			this.turn--;
			seen += this.turn % 3;
		} while (this.turn > -5);
		return seen;
	}
}
console.log(new Turns().take());

class Conditional {
	stock: int = 1;
	take(): int {
		return this.stock > 0 ? --this.stock % 2 : 9;
	}
	takeTwo(): int {
		if (this.stock === 0 || (this.stock -= 2) === 0) return 9;
		this.stock -= 1;
		return this.stock % 3;
	}
}
const conditional = new Conditional();
console.log(conditional.take(), conditional.take(), new Conditional().takeTwo());

class Awaiting {
	open: int = 1;
	async take(): Promise<int> {
		if (this.open === 0) return 9;
		await null;
		this.open -= 1;
		return this.open % 3;
	}
}
const waiting = new Awaiting();
void Promise.all([waiting.take(), waiting.take(), waiting.take()]).then((all) => console.log(all.join()));
