// Insertion sort in place, and the middle value.
function sort(values: int[]): void {
	for (let i = 1; i < values.length; i++) {
		const value = values[i]!;
		let at = i;
		while (at > 0 && values[at - 1]! > value) {
			values[at] = values[at - 1]!;
			at -= 1;
		}
		values[at] = value;
	}
}

export function run(turns: int): int {
	let sum: int = 0;
	for (let i = 0; i < turns; i++) {
		const values: int[] = [];
		let seed: int = i;
		for (let k = 0; k < 24; k++) {
			seed = (seed * 1103 + 12345) & 0x7fff;
			values.push(seed);
		}
		sort(values);
		sum = (sum + values[12]!) & 0xffff;
	}
	return sum;
}
