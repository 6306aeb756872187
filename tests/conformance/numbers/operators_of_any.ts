// N8, N20: operators make numbers, or texts, of whatever they are given
const all = (a: any, b: any): unknown[] => [a + b, a - b, a * b, a / b, a % b, a ** b];
const bits = (a: any, b: any): unknown[] => [a | b, a & b, a ^ b, ~a, a << b, a >> b, a >>> b];
for (const x of [7, "7", "x", true, false, null, undefined, [3], [1, 2], {}, 2.5, "2.5"]) {
	console.log(all(x, 2), all(2, x), all(x, "1"), all(x, null), all(x, undefined), all(x, [4]));
	console.log(bits(x, 2), bits(2, x), bits(x, "1"), bits(x, null), bits(x, undefined), bits(x, true));
}
const largest = (a: any, b: any): unknown[] => [Math.max(a, b), Math.min(a, b)];
console.log(largest(true, 0), largest("3", 1), largest(null, -1), largest(undefined, 1));

let total: any = null;
total += 1;
total += "s";
total += undefined;
console.log(total);
total = undefined;
total += 1;
console.log(total);
total = "3";
total++;
total |= 8;
console.log(total);
