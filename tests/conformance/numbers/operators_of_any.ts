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

// functions of numbers take whatever becomes one
const measured: any = JSON.parse('{"warm": 21.46, "many": "12", "on": true, "list": [4]}');
console.log(Math.round(measured.warm * 10) / 10, Math.floor(measured.many), Math.ceil(measured.warm), Math.trunc(measured.missing));
console.log(Math.abs(measured.warm), Math.sqrt(measured.list), Math.sign(measured.on), Math.pow(measured.many, 2), Math.hypot(measured.list, 3));
const unsorted: any[] = [3, "9", true];
console.log(Math.max(...unsorted), Math.min(...unsorted, 2), Math.max(...unsorted.map((n) => n * 2)));
for (const text of ["12px", 3.7, null, undefined, true, ["5"], {}] as any[]) console.log(parseInt(text), parseFloat(text));

// what `x--` gives is a number, whatever x was
for (const given of ["abc", "", "12", true, null, undefined, 3] as any[]) {
	let n: any = given;
	console.log(n--, n);
}
