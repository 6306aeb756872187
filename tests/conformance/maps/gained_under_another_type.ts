// A Map that an object gets by way of an interface with room for it shows where the object is known by its first type (E6, U1)
interface Named {
	name: string;
	words?: Map<string, number>;
}
const plain = { name: "a" };
const named: Named = plain;
named.words = new Map([["x", 1]]);
console.log(plain, named, JSON.stringify(plain), Object.keys(plain));
function fill(of: Named): void {
	of.words = new Map();
}
const other = { name: "b" };
fill(other);
console.log(other, [other]);
