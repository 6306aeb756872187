// What `o.x *= 2` stores into is known before the getter runs, which may put another object in the variable (F8)
class Gauge {
	value = 2;
	get level(): number {
		current = spare;
		return this.value;
	}
	set level(to: number) {
		this.value = to;
	}
}
const first = new Gauge();
const spare = new Gauge();
let current = first;
current.level *= 3;
console.log(first.value, spare.value, current === spare);
current = first;
current.level++;
console.log(first.value, spare.value);
current = first;
console.log((current.level **= 2), first, spare);
class Inner {
	#n = 1;
	get #twice(): number {
		latest = new Inner();
		return this.#n * 2;
	}
	set #twice(to: number) {
		this.#n = to;
	}
	run() {
		latest = this;
		latest.#twice += 5;
		return this.#n;
	}
}
let latest: Inner = new Inner();
console.log(latest.run());
export {};
