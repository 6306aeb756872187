// a pattern takes the length of whatever has one: a text and an array are such objects, too
const lengthOf = ({ length }: { readonly length: number }): number => length;
console.log(lengthOf("abc"), lengthOf([1, 2]), lengthOf({ length: 7 }), lengthOf(new Uint8Array(3)));
interface Counted {
	length: number;
}
function longest(...all: Counted[]): number {
	let most = 0;
	for (const { length } of all) most = Math.max(most, length);
	return most;
}
console.log(longest("abc", [1], { length: 2 }), longest());
const one: Counted = ["x"];
const { length } = one;
console.log(length);
