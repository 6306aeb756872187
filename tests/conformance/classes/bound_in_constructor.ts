// Methods that the constructor binds: they are the object's own, and may be taken from it.

class Counter {
	n = 0;
	constructor() {
		this.increment = this.increment.bind(this);
		this.later = this.later.bind(this);
		this.n += 1;
	}
	increment(): number {
		return ++this.n;
	}
	async later(): Promise<number> {
		return this.n;
	}
	other(): number {
		return this.n;
	}
}
class Steps extends Counter {
	step = "big";
	override increment(): number {
		return super.increment() + 100;
	}
}

const counter = new Counter();
console.log(counter, Object.keys(counter), JSON.stringify(counter));
const { increment } = counter;
console.log(increment(), [1, 2].map(counter.increment), counter.n);
setTimeout(counter.increment, 1);
setTimeout(() => console.log("later", counter.n), 3);

const steps = new Steps();
console.log(steps, { ...steps }, Object.entries(steps).length);
const taken = steps.increment;
console.log(taken(), steps.n);
for (const key in steps) console.log(key);

class Button {
	constructor(private readonly pressed: () => number) {}
	press(): number {
		return this.pressed();
	}
}
console.log(new Button(counter.increment).press(), counter.n);

// stored elsewhere, it comes after what the class makes
class Late {
	n = 1;
	bindAll(): this {
		this.go = this.go.bind(this);
		return this;
	}
	go(): number {
		return this.n;
	}
}
console.log(new Late().bindAll(), new Late());
counter.other = () => 42;
console.log(counter.other(), new Counter().other(), counter);

// what is bound stays so, whatever it is called on or bound to
class Meter {
	count = 0;
	constructor() {
		this.add = this.add.bind(this);
	}
	add(n = 1): number {
		this.count += n;
		return this.count;
	}
}
const first = new Meter();
const second = new Meter();
const bound = second.add.bind(first);
console.log(bound(), bound(2), second.add.call(first, 3), second.add.apply(first, [4]));
console.log(first.count, second.count, Meter.prototype.add.call(first, 5), first.count);
