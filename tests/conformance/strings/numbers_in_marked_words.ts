// Numbers in words with marks are compared by their values, whatever zeros stand before them
const words = ["é010", "é9", "é10", "e10", "1", "01", "é1b", "é01a"];
console.log([...words].sort((a, b) => a.localeCompare(b, undefined, { numeric: true })));
for (const word of words)
	console.log(
		words.map((other) => word.localeCompare(other, "en", { numeric: true })).join(" "),
		words.map((other) => word.localeCompare(other, "en", { numeric: true, sensitivity: "base" })).join(" "),
	);
export {};
