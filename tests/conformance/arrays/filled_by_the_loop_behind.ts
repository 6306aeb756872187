// arrays of holes that are full when the loop behind them has ended, in variables, fields and rows
function added(a: number[][], b: number[][]): number[][] {
	const sum = new Array<number[]>(a.length);
	for (let y = 0; y < a.length; y++) {
		sum[y] = new Array<number>(a[0]!.length);
		for (let x = 0; x < a[0]!.length; ++x) sum[y]![x] = a[y]![x]! + b[y]![x]!;
	}
	return sum;
}
console.log(added([[1, 2], [3, 4]], [[5, 6], [7, 8]]), added([], []));

const steps = 4;
const label = (i: number): string => `step ${i}`;
const texts: string[] = new Array(steps + 1);
const odd: boolean[] = new Array(texts.length);
for (let i = 0; i <= steps; i++) {
	if (i % 2 === 1) texts[i] = label(i);
	else texts[i] = i > 0 ? `${texts[i - 1]}!` : "start";
}
for (let i = 0; i < texts.length; i += 1) odd[i] = texts[i]!.endsWith("!");
console.log(texts, texts.map((t) => t.length), odd);
for (const text of texts) console.log(text);

class Cell {
	constructor(public x: number, public alive = x > 1) {}
}
class Field {
	cells: Cell[];
	private rows: number[][];
	constructor(readonly width: number, height: number) {
		this.rows = new Array(height);
		for (let y = 0; y < height; y++) {
			this.rows[y] = new Array(width);
			for (let x = 0; x < width; x++) this.rows[y]![x] = y * x + this.width;
		}
		this.cells = new Array(width);
		for (let x = 0; x < width; x++) this.cells[x] = new Cell(x);
	}
	total(): number {
		return this.rows.flat().reduce((a, b) => a + b, 0);
	}
}
const field = new Field(3, 2);
console.log(field, field.total(), field.cells.filter((c) => c.alive).length);

const triangle: number[][] = new Array(5);
for (let i = 0; i < 5; i++) {
	triangle[i] = [1];
	for (let j = 1; j <= i; j++) triangle[i]![j] = triangle[i - 1]![j - 1]! + (triangle[i - 1]![j] ?? 0);
}
triangle.forEach((row) => console.log(row.join(" ")));
