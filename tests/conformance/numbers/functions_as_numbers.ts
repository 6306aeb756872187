// A function is no number, whoever asks.

function plain(v: any): any {
	return v;
}

const functions: any[] = [
	parseInt,
	() => 1,
	function named() {
		return 2;
	},
	function* generator() {
		yield 1;
	},
	Math.max,
	async () => 1,
	isNaN,
	Array.isArray,
];
for (const f of functions) console.log(isNaN(plain(f)), Number(f), f * 2, +f, f - 1, f ** 2, -f);

function chosen(value: any): string {
	switch (value) {
		case 0:
			return "zero";
		case isNaN(value):
			return "a truth of isNaN";
		case isNaN:
			return "isNaN itself";
		default:
			return "none of these";
	}
}
console.log(chosen(0), chosen(isNaN), chosen(parseInt), chosen(false), chosen(true));
