// The order of a Set is seen by patterns alone
let a: number | undefined;
let rest: number[] = [];
[a, ...rest] = new Set([77, 8, 19, 3]);
console.log(a, rest.join(" "));
[...[a]] = new Set([91, 8, 4]);
console.log(a);
function two([x, y]: Set<number>): string {
	return `${x} ${y}`;
}
console.log(two(new Set([88, 7, 61])));
export {};
