// Arrays made of a length, filled, cut and emptied by their length (A3)
const zeros = new Array<number>(4).fill(0);
console.log(zeros.length, zeros);
const table = Array.from({ length: 3 }, () => new Array<string>(2).fill("-"));
table[1]![0] = "x";
console.log(table.map((row) => row.join("")).join("|"));
const list = [1, 2, 3, 4, 5];
list.length = 2;
console.log(list, list.length);
list.push(9);
list.length = 0;
console.log(list.length, list);

// lengths that are counted down, as statements and as values, the array asked for once
const cut = [1, 2, 3, 4, 5, 6, 7, 8];
cut.length -= 2;
console.log(cut, cut.length--, cut, --cut.length, cut, (cut.length -= 1), cut);
let asked = 0;
const shared = [1, 2, 3, 4];
const asking = (): number[] => {
	asked++;
	return shared;
};
asking().length--;
asking().length -= asking().length - 2;
console.log(shared, asked);
for (const change of [() => (shared.length -= 5), () => (shared.length /= 1.5)])
	try {
		change();
	} catch (e) {
		console.log(e instanceof RangeError, shared.length);
	}
class Undo<T> {
	private steps: T[] = [];
	add(step: T): this {
		this.steps.push(step);
		return this;
	}
	drop(): number {
		if (this.steps.length > 0) this.steps.length--;
		return this.steps.length;
	}
}
const undo = new Undo<string>().add("a").add("b");
console.log(undo.drop(), undo.drop(), undo.drop(), undo);
console.log([[1], [2]].every(Array.isArray), [[1], 2, "x"].filter(Array.isArray), [[1], 2].findIndex(Array.isArray));
