// A field that may be missing, or be no number, times another (A1, N14)
class Matrix {
	constructor(
		readonly rows: number,
		readonly columns: number,
		private readonly cells: number[] = [],
	) {}
	get(row: number, column: number): number {
		return this.cells[row * this.columns + column];
	}
	times(other: Matrix): Matrix {
		const cells: number[] = [];
		for (let r = 0; r < this.rows; r++)
			for (let c = 0; c < other.columns; c++) {
				let sum = 0;
				for (let k = 0; k < this.columns; k++) sum += this.get(r, k) * other.get(k, c);
				cells.push(sum);
			}
		return new Matrix(this.rows, other.columns, cells);
	}
}
const square = new Matrix(2, 2, [1, 2, 3, 4]);
console.log(square.times(square), square.get(5, 5), square.get(0, 9) + 1);
console.log(new Matrix(2, 2, [1, 2, 3]).times(square));
