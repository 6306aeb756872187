// Functions that keep state, and callbacks in a list.
function counter(step: int): () => int {
	let count: int = 0;
	return () => {
		count += step;
		return count;
	};
}

function average(): (value: int) => int {
	let sum: int = 0;
	let n: int = 0;
	return (value) => {
		sum += value;
		n += 1;
		return (sum + n) & 0xff;
	};
}

export function run(turns: int): int {
	const next = counter(3);
	const handlers: ((value: int) => int)[] = [average(), (value) => value & 7, average()];
	let sum: int = 0;
	for (let i = 0; i < turns; i++) {
		const value = next();
		for (const handler of handlers) sum = (sum + handler(value)) & 0xffff;
	}
	return sum;
}
