// B1: what by its type cannot be is true or false by what it is all the same
const made = Object.assign({}, null);
console.log(!!made, made ? "made" : "none", !made);
function kindOf(x: string | number): string {
	if (typeof x === "string") return "text";
	if (typeof x === "number") return "number";
	return x ? "something" : "nothing";
}
const others: any[] = [[], {}, new Map(), 0, "", null, undefined, false, () => 1];
console.log(others.map(kindOf).join());
