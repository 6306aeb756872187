// Products of matrices of floats.
type Matrix = float[][];

function product(a: Matrix, b: Matrix): Matrix {
	const result: Matrix = [];
	for (const row of a) {
		const made: float[] = [];
		for (let column = 0; column < b[0]!.length; column++) {
			let sum: float = 0;
			for (let k = 0; k < row.length; k++) sum += row[k]! * b[k]![column]!;
			made.push(sum);
		}
		result.push(made);
	}
	return result;
}

export function run(turns: int): int {
	const a: Matrix = [
		[0.5, 0.25, 0.125],
		[0.1, 0.2, 0.3],
		[0.7, 0.2, 0.1],
	];
	let power = a;
	for (let i = 0; i < turns; i++) power = product(power, a);
	return Math.trunc(power[0]![0]! * 1000);
}
