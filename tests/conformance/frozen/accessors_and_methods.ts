// rows: O7
// A frozen object's accessors still store, its methods are those of its class, and what it was given of its own can be taken out.
class Dial {
	#value = 1;
	unit = "bar";
	from = 0;
	get value(): number {
		return this.#value;
	}
	set value(value: number) {
		this.#value = value;
	}
	get twice(): number {
		return this.#value * 2;
	}
	text(): string {
		return `${this.#value} ${this.unit}`;
	}
}

function tried(work: () => void): void {
	try {
		work();
		console.log("done");
	} catch (e) {
		console.log((e as Error).message);
	}
}

const dial: any = Object.freeze(new Dial());
const literal: any = Object.freeze({
	n: 1,
	get half() {
		return 0.5;
	},
	set shown(value: number) {
		console.log("shown", value);
	},
});
for (const key of ["value", "twice", "unit", "from", "text", "other"])
	tried(() => {
		dial[key] = 5;
	});
for (const key of ["n", "half", "shown", "other"])
	tried(() => {
		literal[key] = 5;
	});
tried(() => {
	delete dial.unit;
});
tried(() => {
	delete dial.other;
});
console.log(dial.value, dial.twice, dial.text());

const own: any = new Dial();
own.text = () => "own";
console.log(own.text(), Object.keys(own));
delete own.text;
console.log(own.text(), Object.keys(own));
