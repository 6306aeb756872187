// new RegExp of a text that is known only as the program runs means what it means where it stands in the program.
const patterns: [string, string, string[]][] = [
	["\\bfoo\\b", "g", ["foo bar foobar foo", "xfoo"]],
	["h.llo|w(or|al)ld", "i", ["HELLO", "wALld!", "hxxo"]],
	["^(\\d{1,3})\\.(\\d+)?$", "", ["12.5", "123.", "1234.5"]],
	["([a-z]+)@(?<host>[\\w.-]+\\.(?:com|org))", "", ["me: ann@site.org!", "bob@x.net"]],
	["(a*?)(b|c)*(?=d)(?!dd)", "", ["aabcbd", "abdd"]],
	["(['\"])(.*?)\\1", "g", ["say 'hi' and \"it's\"", "none"]],
	["(?<=\\$)\\d+(?<!0)", "g", ["$15 $20 7"]],
	["[^\\s\\d_\\-\\]a-c]+", "g", ["a1 xyz-]_defab", ""]],
	["^\\s*$|^\\S{2,}$", "m", ["ab", "a\n\nb", "a b"]],
	["(?:x{2}|y{1,2}?|z{0,}){2}", "", ["xxyy", "yzz", "w"]],
	["a.c[\\s\\S]\\/\\u0041\\x42{", "s", ["a\nc\n/AB{"]],
	["(?<k>a|b)\\k<k>", "g", ["aabbab"]],
	["", "g", ["ab"]],
];
for (const [source, flags, texts] of patterns) {
	const regex = new RegExp(source, flags);
	for (const text of texts) {
		const found = new RegExp(source, flags).exec(text);
		console.log(String(regex.source), regex.flags, text.replace(regex, "<$&>"), text.search(regex));
		if (found !== null) console.log(found.index, found[0], found.length, found[1] ?? "-", found[2] ?? "-", found.groups?.host ?? "-");
	}
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const mark = (text: string, term: string): string => text.replace(new RegExp(escaped(term), "gi"), (m) => `[${m}]`);
console.log(mark("The cat (the) sat", "the"), mark("a.b+c axb+c", "a.b+c"));
const glob = (pattern: string): RegExp => new RegExp(`^${escaped(pattern).replace(/\\\*/g, ".*").replace(/\\\?/g, ".")}$`);
console.log(["a.ts", "b.js", "ab.ts"].filter((name) => glob("?.ts").test(name)), glob("*/x").source);
console.log("one,two;three".split(new RegExp("[" + [",", ";"].join("") + "]")), new RegExp(/ab/g, "i").flags, new RegExp(/ab/g).flags);
for (const bad of ["(", "*a", "[a", "a)", "\\", "a{2,1}", "[b-a]", "a**", "(?<n>a)(?<n>b)", "ok"]) {
	try {
		console.log(new RegExp(bad).test("ok"));
	} catch (error) {
		console.log(error instanceof SyntaxError, (error as Error).message);
	}
}
for (const flags of ["gg", "x"]) {
	try {
		console.log(new RegExp("a", flags).flags);
	} catch (error) {
		console.log((error as Error).name, (error as Error).message);
	}
}
const dynamic = "b+/";
console.log(String(/a+/gi), `${new RegExp("a/b", "y")}`, `${new RegExp(dynamic)} ${[/x/, /y/m].join()}`, /z/.toString());
