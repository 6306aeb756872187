// items of arrays, tuples and texts by their numbers in an object pattern
const { length, 0: initial, [1]: second = "none", 9: beyond } = "word";
console.log(length, initial, second, beyond);

const sizes: number[] = [10, 20];
const { 0: first, [1]: next, length: count, 9: ninth = -1 } = sizes;
console.log(first, next, count, ninth);

const ends = ({ length: all, 0: head, 1: other = head }: readonly number[]): unknown[] => [all, head, other];
console.log(ends([1.5, 2]), ends([7]), ends([]));

const names = ["a", "b", "c"];
const { 1: at, [2]: last }: readonly [number, number, number] = [2, 0, 1];
console.log(names[at], names[last], last / 4, `${at}`);

let number = 0;
let word: string | undefined;
({ 0: number, 1: word } = [5, "five"] as [number, string]);
console.log(number, word);

for (const { 0: key, 1: { 0: value } } of [["x", [1]], ["y", []]] as [string, number[]][]) console.log(key, value);

const { 0: whole, 1: group = "no", index } = /b(c)?/.exec("abd") as RegExpExecArray;
console.log(whole, group, index);
