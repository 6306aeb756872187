// a number that a condition found to be 3 may be Python's 3.0 all the same, or 0 of a fraction
const half = (n: number): number => n / 2;
const n = half(6);
if (n === 3) {
	const same = n;
	const digit: 3 | 4 = n;
	console.log(String(n), `${n}`, [n].join(), `${same}`, String(digit), JSON.stringify({ n }), n + 1);
}
const zero = half(1) - 0.5;
if (zero === 0) console.log(String(zero), String(Math.max(zero, zero)));
const list: number[] = [half(10), half(4)];
if (list[0] === 5) console.log(String(list[0]), `${list[0]}`);
const pair: [number, string] = [half(6), "a"];
if (pair[0] === 3) console.log(`${pair[0]}`);
function named(value: number | undefined): string {
	return value === 2 ? `${value}` : "other";
}
console.log(named(half(4)), named(half(5)));
class Gauge {
	level = half(4);
	show(): string {
		switch (this.level) {
			case 2:
				return `${this.level} of two`;
			default:
				return "?";
		}
	}
}
console.log(new Gauge().show());
// literals in the defaults of a pattern that is assigned to
let point: { x: number } = { x: 1 };
const given: { point?: { x: number } } = {};
({ point = { x: half(1) * 4 } } = given);
console.log(`${point.x}`, String(point.x));
