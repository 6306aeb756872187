// Methods of strings: places, parts, cases, replacing, comparing (S2, S3, S4, S5, S6).
const s = "Hello, World";
console.log(s.charAt(0), s.charAt(99) === "", s.charCodeAt(1), s.charCodeAt(99), s.codePointAt(0), s.at(-1), s.at(50));
console.log(s.indexOf("o"), s.indexOf("o", 5), s.indexOf("z"), s.lastIndexOf("o"), s.lastIndexOf("o", 5), s.indexOf("o", -5), s.indexOf("", 20));
console.log(s.includes("World"), s.includes("Hello", 1), s.startsWith("World", 7), s.endsWith("Hello", 5), s.startsWith("H"));
console.log(s.slice(-5), s.slice(2, 5), s.slice(-3, -1), s.slice(5, 2) === "", s.substring(5, 2), s.substring(-3, 2), s.substring(7), s.substr(-5, 3), s.substr(1, 4));
let n = 3; n = n / 1;
console.log(s.slice(n), s.substring(0, n), s.slice(0, n + 0.5), s.padEnd(14, "*"), s.padStart(15, "ab"));
console.log("a,b,,c".split(",").length, "abc".split("").join("-"), "abc".split("|").join(), "a b c".split(" ", 2).join("+"), "".split(",").length);
const sep = ","; console.log("x,y".split(sep).join(";"));
console.log("ab".repeat(3), "-".repeat(0) === "", "  x ".trim() + "|", "  x ".trimStart() + "|", "  x ".trimEnd() + "|");
console.log("a-b-c".replace("-", "+"), "a-b-c".replaceAll("-", "+"), "abc".replace("b", "[$&]"), "abc".replace("b", "$$"), "a-b".replace("-", (m) => m + m));
const by = "$&!"; console.log("hey".replace("e", by), "aXbX".replaceAll("X", (m) => `${m}!`));
console.log("b".localeCompare("a"), "a".localeCompare("B"), "a".localeCompare("a"), ["b", "A", "a", "B"].sort((x, y) => x.localeCompare(y)).join(""));
console.log("abc" < "abd", "Z" < "a", "10" < "9", "" < "a");
let total = 0; for (let i = 0; i < s.length; i++) total += s.charCodeAt(i); console.log(total);
const counts = new Array<number>(26).fill(0);
for (const c of "banana") { const k = c.charCodeAt(0) - 97; counts[k] = (counts[k] ?? 0) + 1; }
console.log(counts.slice(0, 3).join());
console.log([..."abc"].reverse().join(""), "abc".split("").reverse().join(""), [..."hello"].map((c) => c.toUpperCase()).join(""));
console.log(String.fromCharCode(72, 105), String.fromCharCode(97 + 1), String.fromCodePoint(9731));
console.log([..."abc"].map((c) => String.fromCharCode(c.charCodeAt(0) + 1)).join(""));
console.log(String.raw`a\n${1}b`, "a".concat("b", "c"), `${`in${1}`}out`);
function caesar(text: string, k: number): string {
	return text.split("").map((c) => {
		const code = c.charCodeAt(0);
		if (code >= 97 && code <= 122) return String.fromCharCode(((code - 97 + k) % 26) + 97);
		return c;
	}).join("");
}
console.log(caesar("hello world", 3));
const isPal = (t: string): boolean => { const c = t.toLowerCase(); return c === c.split("").reverse().join(""); };
console.log(isPal("Level"), isPal("ab"));
function title(t: string): string { return t.split(" ").map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join(" "); }
console.log(title("the quick brown"));
console.log("🚀 launch", `${"✓"} ok`);
const camel = "some_snake_case".split("_").map((w, i) => (i === 0 ? w : w[0]!.toUpperCase() + w.slice(1))).join("");
console.log(camel, camel.length, s[0], s[100], s[s.length - 1]);
export {};
console.log("the cat sat".search("sat"), "the cat".search("dog"), "aaa".search("a"));
