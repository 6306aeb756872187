// null stored by way of an accessor, or taken back by another name: what is there then is what the program gives
let held: boolean | undefined = true;
const place = {
	get value(): boolean | undefined {
		return held;
	},
	set value(given: boolean | undefined) {
		if (given !== undefined) held = given;
	},
};
place.value = undefined;
console.log(place.value, `${place.value}`, place.value ?? "none", typeof place.value);
class Counter {
	#n = 0;
	get next(): number | null {
		return ++this.#n;
	}
	set next(to: number | null) {
		this.#n = to ?? 100;
	}
}
const c = new Counter();
c.next = null;
console.log(c.next, c.next === null, [c.next], c.next ?? "nothing");
class Box {
	value: string | null = null;
	fill(): void {
		(this as any).value = "full";
	}
	static pour(into: Box): void {
		into.value = "poured";
	}
}
const box = new Box();
box.value = null;
box.fill();
console.log(box.value, box.value ?? "none");
box.value = null;
Box.pour(box);
console.log(box.value, `${box.value}`);
class Self {
	state: string | null = null;
	run(): void {
		this.state = null;
		change(this);
		console.log(this.state, this.state ?? "none");
	}
}
function change(s: Self): void {
	s.state = "changed";
}
new Self().run();
export {};
