// A3: arrays of holes that the loop right behind fills by functions of the program's that only read
function neighbours(grid: number[][], y: number, x: number): number {
	let count = 0;
	for (let dy = -1; dy <= 1; dy++)
		for (let dx = -1; dx <= 1; dx++) if ((dx !== 0 || dy !== 0) && grid[y + dy]?.[x + dx]) count++;
	return count;
}
function next(grid: number[][]): number[][] {
	const made = new Array(grid.length);
	for (let y = 0; y < grid.length; y++) {
		made[y] = new Array(grid[y]!.length);
		for (let x = 0; x < grid[y]!.length; x++) {
			const around = neighbours(grid, y, x);
			if (grid[y]![x]) made[y][x] = around === 2 || around === 3 ? 1 : 0;
			else made[y][x] = around === 3 ? 1 : 0;
		}
	}
	return made;
}
let grid = [
	[0, 1, 0, 0],
	[0, 0, 1, 0],
	[1, 1, 1, 0],
	[0, 0, 0, 0],
];
for (let turn = 0; turn < 3; turn++) {
	grid = next(grid);
	console.log(grid.map((row) => row.map((cell) => (cell ? "#" : ".")).join("")).join("\n"));
}
console.log(grid);

class Field {
	readonly width: number;
	constructor(width: number) {
		this.width = width;
	}
	rule(y: number, x: number): string {
		return `${y}${this.letter(x)}`;
	}
	private letter(x: number): string {
		return "abc".charAt(x);
	}
	rows(): string[][] {
		const rows: string[][] = [];
		for (let y = 0; y < 2; y++) {
			rows[y] = new Array(this.width);
			for (let x = 0; x < this.width; x++) rows[y]![x] = this.rule(y, x);
		}
		return rows;
	}
}
console.log(new Field(3).rows());
