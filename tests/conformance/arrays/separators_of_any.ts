// What stands between the items, and how many items there are, where nothing says what it is.

function listed(items: (string | number)[], separator: any): string {
	return items.join(separator);
}

console.log(listed(["a", "b"], " / "), listed(["a", "b"], undefined), listed(["a", 2, "c"], 0));
console.log(listed(["a", "b"], null), `[${listed([], ";")}]`, listed(["alone"], true));

let asked = 0;
const next = (): any => {
	asked++;
	return asked;
};
console.log(["x", "y", "z"].join(next()), asked);

const places = (count: any): number[] => Array.apply(null, Array(count)).map((_, i) => i);
console.log(places(3), places(1), places(0));
