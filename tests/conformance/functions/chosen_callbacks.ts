// A9: which of two functions is handed to a method, or one in another's place, is settled at run time; each takes what it takes
const double = (x: number) => x * 2;
const scaled = (xs: number[], up: boolean): number[] => xs.map(up ? double : (x) => x - 1);
console.log(scaled([1, 2], true), scaled([1, 2], false));
function picked(xs: number[], made?: (x: number) => number, by?: (x: number, at: number) => boolean): number[] {
	return xs.map(made ?? ((x) => x)).filter(by || (() => true));
}
console.log(picked([1, 2]), picked([1, 2], (x) => x * 3), picked([1, 2, 3], undefined, (_, at) => at > 0));
const shifted = (by: number) => (xs: number[]) =>
	xs.map(
		by > 0
			? (x) => x + by
			: function (x, at) {
					return at - by + x;
				},
	);
console.log(shifted(2)([1, 2]), shifted(-2)([1, 2]));
function top<T>(xs: T[], key?: (x: T) => number): number {
	return xs.map(key ? key : (x) => Number(x)).reduce(xs.length > 1 ? (a, b) => Math.max(a, b) : (a) => a);
}
console.log(top(["1", "5"]), top([{ v: 3 }], (o) => o.v));
const sizes = new Map([["a", 1]]);
const isLong = sizes.size > 1;
sizes.forEach(isLong ? (n) => console.log(n) : (n, name) => console.log(name, n));
[7].forEach(isLong ? (n) => console.log(n) : () => console.log("short"));
console.log(
	[1, 2, 3].every(isLong ? () => false : (v) => v > 0),
	[1, 2].flatMap(isLong ? () => [] : (v) => [v, v]),
	[3, 1, 2].sort(isLong ? (a, b) => a - b : (a, b) => b - a),
	"abc".replace(/b/, isLong ? () => "x" : (b) => b + b),
	Array.from([1, 2], isLong ? () => 0 : (x) => x + 1),
);
// what takes any number of arguments, called with few where nothing is known of it
const call = (f: any, ...given: any[]): any => f(...given.slice(0, 2));
console.log(call(Math.max, 10), call(Math.min, 4, 3, 2), call(Math.max), call((a: number, b = 5) => a + b, 1));
export {};
