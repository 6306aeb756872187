// N1, N2, N4: `/` gives a fraction; floor, trunc and `| 0` of it divide as whole numbers, toward the right side
function opaque(n: int): int {
	return n;
}

for (const a of [7, -7, 0, 6, -6, 2147483647, 4503599627370497] as int[]) {
	for (const b of [2, -2, 3, -3] as int[]) {
		const x = opaque(a);
		const y = opaque(b);
		console.log(`${a} ${b} ${x / y} ${Math.floor(x / y)} ${Math.trunc(x / y)} ${Math.ceil(x / y)} ${Math.round(x / y)}`);
	}
}
console.log(Math.floor(7 / 2), Math.floor(-7 / 2), Math.trunc(-7 / 2), (-7 / 2) | 0, (7 / 2) | 0);
const length = "seven77".length;
console.log(Math.floor(length / 2), Math.trunc(length / 2), (length / 2) | 0, length / 2);
const items = ["a", "b", "c", "d"];
console.log(items[Math.floor(items.length / 2)]!, items[(items.length / 2) | 0]!);
const halves = [1, 2, 3].map((n) => n / 2);
for (const half of halves) console.log(half, half + half, half * 2 === 1);
export {};
