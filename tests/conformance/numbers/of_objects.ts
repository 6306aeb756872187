// The number of an object that says nothing of it is that of its text.

const texts: string[] = ["42"];
const none: number[] = [];
console.log(Number([]), Number([5]), Number(["7"]), Number([1, 2]), Number([[" 0x1f "]]), Number([null]), Number([true]));
console.log(Number({}), Number({ a: 1 }), Number(new Map([[1, 2]])), Number(new Set([1])));
console.log(+texts + 1, +none, -texts, Math.max(Number([3]), 2));

const spoken = {
	toString() {
		return "12";
	},
};
console.log(Number(spoken), +spoken / 5, Number([spoken.toString()]));
