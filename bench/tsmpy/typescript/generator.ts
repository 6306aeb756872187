// Values through two generators.
function* readings(count: int): Generator<int> {
	let value: int = 7;
	for (let i = 0; i < count; i++) {
		value = (value * 75 + 74) & 0xffff;
		yield value;
	}
}

function* changes(values: Iterable<int>, least: int): Generator<int> {
	let last: int = 0;
	for (const value of values) {
		if (Math.abs(value - last) < least) continue;
		last = value;
		yield value;
	}
}

export function run(turns: int): int {
	let sum: int = 0;
	for (let i = 0; i < turns; i++) for (const value of changes(readings(40), 5000)) sum = (sum + value) & 0xffff;
	return sum;
}
