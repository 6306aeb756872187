// A9: functions of different parameters that come together by no declared type take what the call gives
const table = {
	add: (a: number, b: number) => a + b,
	negate: (a: number) => -a,
	zero() {
		return 0;
	},
};
type Name = keyof typeof table;

function run(name: Name): number {
	const f = table[name];
	return f(3, 4);
}

for (const name of ["add", "negate", "zero"] as const) console.log(name, run(name));
for (const [name, f] of Object.entries(table)) console.log(name, f(5, 6));

function half(a: number) {
	return a / 2;
}
function power(a: number, b: number) {
	return a ** b;
}
const pick = (wide: boolean) => (wide ? power : half);
console.log(pick(true)(2, 5), pick(false)(2, 5));

function chosen(op: string) {
	switch (op) {
		case "both":
			return (a: number, b: number) => `${a} and ${b}`;
		case "first":
			return (a: number) => `${a}`;
		default:
			return () => "none";
	}
}
for (const op of ["both", "first", "other"]) console.log(chosen(op)(1, 2));

const steps = [(text: string, n: number) => text.repeat(n), (text: string) => text.toUpperCase(), () => "."];
console.log(steps.map((step) => step("ab", 2)));

async function later(wide: boolean) {
	return wide ? (x: number, y: number) => x - y : (x: number) => x;
}
later(false).then((f) => console.log(f(7, 2)));

class Walker {
	go(steps: number) {
		return `walks ${steps}`;
	}
}
class Flyer {
	go(steps: number, height: number) {
		return `flies ${steps} at ${height}`;
	}
}
for (const mover of [new Walker(), new Flyer()]) console.log(mover.go(3, 9));

const figures = [
	{ name: "sq", area: (s: number) => s * s },
	{ name: "rect", area: (w: number, h: number) => w * h },
];
for (const s of figures) console.log(s.name, s.area(2, 3));
const byName = Object.fromEntries(figures.map((s) => [s.name, s.area]));
console.log(byName["sq"]!(4, 9));
const called: Function[] = [(a: number) => a, (a: number, b: number) => a + b, () => 9];
console.log(called.map((f) => f(1, 2)));
