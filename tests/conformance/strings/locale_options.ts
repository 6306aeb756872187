// localeCompare with options, and the methods that name a locale.
console.log("ABC".toLocaleLowerCase(), "abc".toLocaleUpperCase("en-US"));
const words = ["x10", "x9", "X9", "x1", "x01", "a-2", "a-10", "b", "B", "a", "Z", "z", ""];
console.log([...words].sort((a, b) => a.localeCompare(b, undefined, { numeric: true })));
console.log([...words].sort((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })));
console.log([...words].sort((a, b) => a.localeCompare(b, "en", { numeric: true, sensitivity: "base" })));
console.log([...words].sort((a, b) => a.localeCompare(b, "de")));
const pairs: [string, string][] = [
	["a", "A"],
	["a", "b"],
	["2", "10"],
	["01", "1"],
	["a1b", "a01B"],
	["file10.txt", "file9.txt"],
	["", "a"],
	["1.5", "1.10"],
	["a b", "ab"],
	["A2", "a10"],
];
for (const [a, b] of pairs) {
	console.log(
		a.localeCompare(b),
		a.localeCompare(b, "en", { sensitivity: "base" }),
		a.localeCompare(b, "en", { sensitivity: "accent" }),
		a.localeCompare(b, undefined, { numeric: true }),
		a.localeCompare(b, undefined, { numeric: true, sensitivity: "base" }),
	);
}
