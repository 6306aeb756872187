// What a pattern takes apart is read once: a default or a key of it may store something else in the variable.
interface Size {
	width?: number;
	height: number;
}
let size: Size = { height: 1 };
const other: Size = { width: 5, height: 2 };
const { width = (size = other).height, height } = size;
console.log(width, height, size);

let row: (number | undefined)[] = [undefined, 1, 2];
function refilled(): number {
	row = [7, 8, 9];
	return 4;
}
const [head = refilled(), next, ...tail] = row;
console.log(head, next, tail, row);

let pair: [number?, number?] = [undefined, 3];
let [left, right] = [0, 0];
[left = (pair = [10, 20]).length, right = 5] = pair;
console.log(left, right, pair);

class Box {
	size: Size = { height: 1 };
	swap(): number {
		this.size = { height: 100 };
		return 7;
	}
	measured(): number[] {
		const { width = this.swap(), height } = this.size;
		return [width, height];
	}
}
console.log(new Box().measured());

function ofParameter(given: Size): number[] {
	const { width = (given = { height: 9 }).height, height } = given;
	return [width, height];
}
console.log(ofParameter({ height: 1 }), ofParameter({ width: 3, height: 4 }));

// the rest leaves out the key that was taken, whatever is in its variable by then
let key = "a";
const letters: Record<string, number> = { b: 2, c: 3 };
const { [key]: found = ((key = "b"), 0), ...others } = letters;
console.log(found, others, key);
let words: Record<string, string> = { a: "b", b: "keep" };
let name = "a";
let rest: Record<string, string>;
({ [name]: name = "", ...rest } = words);
console.log(name, rest);
const { [((words = { a: "new" }), "a")]: only } = words;
console.log(only, words);
