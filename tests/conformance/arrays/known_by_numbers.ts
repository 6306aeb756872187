// Arrays known by interfaces that say no more than what is under numbers.
interface Names {
	[index: number]: string;
}
let crew: Names;
crew = ["Ann", "Bob"];
console.log(crew[0], crew[1], crew[5], crew);
function second(of: Names): string {
	return of[1] ?? "nobody";
}
console.log(second(["p", "q"]), second(crew), second([]));
crew[1] = "Eve";
console.log(crew, JSON.stringify(crew), Object.keys(crew));

interface Samples {
	readonly [at: number]: number;
	readonly length: number;
}
function mean(of: Samples): number {
	let sum = 0;
	for (let i = 0; i < of.length; i++) sum += of[i] ?? 0;
	return sum / of.length;
}
console.log(mean([1, 2.5, 4]), mean([7]));

class Board {
	readonly rows: { [row: number]: string[] } = [["a"], ["b", "c"]];
	at(row: number, column: number): string {
		return this.rows[row]?.[column] ?? ".";
	}
}
const board = new Board();
console.log(board.at(1, 1), board.at(7, 0), board);

// what is known by one of them is known by the other
interface Words {
	[at: number]: string;
}
const words: Words = crew;
let held: Words | null = null;
console.log(held);
held = words;
console.log(held[1], held === crew);
const outside = { word: ["from"], list: [["out", "side"]] };
const box: { word: Words; list: Words[] } = outside;
console.log(box.word[0], box.list[0]?.[1], box);

// records are under numbers, too
interface Floors {
	[floor: number]: string;
}
const floors: Floors = { 3: "office", 5: "roof" };
console.log(floors, floors[3], floors[4]);
