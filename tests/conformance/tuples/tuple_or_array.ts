// Of what is a tuple or an array types say that it has the tuple's items, and the array may have none.
export {};
type Pair = [string, number];
type Texts = readonly string[];
function shown(entry: Pair | Texts) {
	const [name, value] = entry;
	return `${name}:${value}:${typeof value}:${entry[1]}:${value === undefined}`;
}
console.log(shown(["a", 1]), shown(["a", "b", "c"]), shown(["x"]), shown([]));
const taken = ([name, value]: Pair | string[]) => `${name} ${value}`;
console.log(taken(["a", 1]), taken(["x"]), taken([]));
function stored(entry: Pair | string[]) {
	let name: string | number, value: string | number;
	[name, value] = entry;
	return [name, value];
}
console.log(stored(["a", 1]), stored(["x"]));
