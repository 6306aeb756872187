// arrays that are filled in any order and stay with holes: forEach and its like skip these, join writes nothing for them
function digits(n: number, size: number): string {
	const out: number[] = [];
	for (let i = size - 1; n > 0; i--) {
		out[i] = n % 10;
		n = Math.floor(n / 10);
	}
	const texts: string[] = [];
	out.forEach((d) => texts.push(String(d)));
	return `${texts.join("")} ${out.join("-")} ${out.filter((d) => d > 1).join()} ${out.length}`;
}
console.log(digits(1234, 6), digits(5, 3), digits(0, 2));
const squares: number[] = [];
for (const n of [5, 2, 3]) squares[n] = n * n;
squares.forEach((s) => console.log(s));
console.log(
	squares.reduce((a, b) => a + b, 0),
	squares.some((s) => s > 20),
	squares.every((s) => s > 3),
	squares.join(),
);
const sized = new Array<number>(6);
for (const n of [5, 2]) sized[n] = n * n;
sized.forEach((s) => console.log(s));
console.log(sized.join("|"), sized.filter((s) => s).length);
let sum = 0;
squares.forEach((s) => {
	sum += s;
});
console.log(sum);
let reversed: string[] = [];
for (const [at, word] of ["c", "b", "a"].entries()) reversed[2 - at] = word;
console.log(reversed.join(), reversed);
