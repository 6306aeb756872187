// Objects in an array of any type are joined by their texts.
class Point {
	constructor(
		readonly x: number,
		readonly y: number,
	) {}
	toString() {
		return `(${this.x}; ${this.y})`;
	}
}
const mixed: any = [1, {}, "x", [2, [3]], true, new Point(1, 2), undefined];
console.log(mixed.join("-"));
console.log(mixed.toString(), String(mixed), `${mixed}`);
const words: any = [{ toString: () => "word" }, { a: 1 }];
console.log(words.join(), words.join(" "), [words, words].join("|"));
