// of a text that is not there JavaScript looks for "undefined"
const numerals = ["M", "D", "I"];
let rest = "DDI";
let count = 0;
for (let i = 0; i <= numerals.length; i++) {
	const current = numerals[i];
	while (rest.indexOf(current) === 0) {
		count++;
		rest = rest.replace(current, "");
	}
}
console.log(count, rest === "");
const gone = numerals[9];
console.log("xundefined".indexOf(gone), "undefinedly".startsWith(gone), "un".endsWith(gone), "undefined".lastIndexOf(gone));
console.log("my undefined".replace(gone, "x"), "undefined undefined".replaceAll(gone, "y"), "aXa".replaceAll("a", gone));
console.log("abc".concat(gone, "d"), "aundefinedb".split(gone), "b,b".replace("b", gone));
const table: Record<string, string> = { a: "1" };
function find(text: string, wanted: any): number {
	return text.indexOf(wanted);
}
console.log("{b}".replace("{b}", table["b"]), "1".indexOf(table["a"]), find("is 4,5", [4, 5]), find("is true", true));
