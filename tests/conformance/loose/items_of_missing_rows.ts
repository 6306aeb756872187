// An item of what is not there itself raises, in the words of JavaScript, whatever the place (A1, A2)
const rows = [[1, 2], [3]];
const names = ["ann"];
const numbers: number[] = [1.5];
const tries: (() => unknown)[] = [
	() => rows[5][1],
	() => rows[5][-6],
	() => rows[1][0.5],
	() => names[4][0],
	() => {
		let sum = 0;
		sum += rows[5][1];
		return sum;
	},
	() => rows[5][1]++,
	() => (rows[5][1] = 1),
	() => rows[5].length,
	() => numbers[3].toFixed(2),
	() => numbers[3].toString(),
];
for (const attempt of tries)
	try {
		console.log(attempt());
	} catch (e) {
		if (e instanceof TypeError) console.log(e.message);
	}
