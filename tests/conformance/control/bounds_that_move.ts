// A loop asks for its bound at each turn: methods of the program's own may move it, whatever they are called (A11)
class Source {
	readonly items: number[] = [1, 2];
	get(i: number): number {
		if (this.items.length < 4) this.items.push(i * 10);
		return this.items[i] ?? 0;
	}
}
const source = new Source();
const list = source.items;
let sum = 0;
for (let i = 0; i < list.length; i++) sum += source.get(i);
console.log(sum, list.length);
const table: number[][] = [[1], [2, 3]];
const rows: number[][] = [];
for (let i = 0; i < table[0]!.length; i++) {
	rows.push(table[0]!);
	if (i === 0) table[0] = [7, 8, 9];
}
console.log(rows.length);
const made = table[1]!;
for (let i = 0; i < table[1]!.length; i++) if (i < 3) made.push(i);
console.log(made.length);
