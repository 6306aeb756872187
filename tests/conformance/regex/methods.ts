// Regular expressions: every construct, every method that takes one (S10).
console.log(/\d+/.test("ab12"), /^\d+$/.test("12a"), /[aeiou]/i.test("XYZ"), /^[\w.+-]+@[\w-]+\.[a-z]{2,}$/i.test("Joe.B@ex-ample.com"));
console.log("a  b   c".replace(/\s+/g, "-"), "a, b,c ,d".split(/\s*,\s*/).join("|"), "x1y22".replace(/\d/g, (d) => `<${d}>`));
const m = "on 2024-03-15!".match(/(\d{4})-(\d{2})-(\d{2})/);
if (m) console.log(m[0], m[1], m[2], m[3], m.index, m.length);
console.log("no".match(/x/) === null, ("banana".match(/an/g) || []).length);
const re = /(\w)(\d)?/g; let r: RegExpExecArray | null;
while ((r = re.exec("a1bc2")) !== null) console.log(r[0], r[1], r[2], r.index, re.lastIndex);
for (const mm of "k1=v1;k2=v2".matchAll(/(\w+)=(\w+)/g)) console.log(mm[1], mm[2]);
console.log("John Smith".replace(/(\w+)\s(\w+)/, "$2, $1"), "aaa".replace(/a/, "b"), "aBc".replace(/b/i, "[$&]"));
console.log("the-quick-fox".replace(/-(\w)/g, (_, c: string) => c.toUpperCase()), "camelCaseText".replace(/([A-Z])/g, "_$1").toLowerCase());
console.log("abcabc".search(/c/), "abc".search(/z/), "<b>x</b><b>y</b>".match(/<b>(.*?)<\/b>/)![1], "<b>x</b><b>y</b>".match(/<b>(.*)<\/b>/)![1]);
const g = "2024-05".match(/(?<y>\d+)-(?<mo>\d+)/); console.log(g?.groups?.y, g?.groups?.["mo"]);
console.log(/(a+)+b/.test("aaaaaaaaab"), /^(?:a|ab)(?:c|bcd)(d*)$/.exec("abcd")?.[1], /(z)((a+)?(b+)?(c))*/.exec("zaacbbbcac")!.join());
console.log(/foo(?=bar)/.test("foobar"), /foo(?!bar)/.test("foobar"), /\bcat\b/.test("a cat."), /\bcat\b/.test("concat"), /(.)\1/.test("hello"));
console.log("line1\nline2".match(/^line\d$/gm)!.join(), /a.c/.test("a\nc"), /a.c/s.test("a\nc"), "tEsT".replace(/t/gi, "_"));
console.log("1,234,567".replace(/,/g, ""), "1234567".replace(/\B(?=(\d{3})+(?!\d))/g, ","), "  trim ".replace(/^\s+|\s+$/g, "") + "|");
console.log("a1b2".split(/\d/).join("|"), "a1b2".split(/(\d)/).join("|"), "abc".split(/(?:)/).join("-"), "".split(/x/).length);
const tok = /\s*(\d+|[-+*/()])\s*/y; const src = "12 + (3*4)"; const out: string[] = []; let t: RegExpExecArray | null; while ((t = tok.exec(src))) out.push(t[1]!); console.log(out);
console.log(new RegExp("^h.llo$").test("hello"), /x*/.exec("aaa")![0] === "", "abc".replace(/x*/g, "-"), /[^abc]/.exec("abcd")![0], /[\d-]+/.exec("a1-2")![0]);
console.log(re.source, re.flags, re.global, /a|b|/.exec("c")![0].length, "x".repeat(300).replace(/x+/, "y"), /(?:\w+,)*\w+$/.test("ab,".repeat(60) + "z"));
function isEmail(s: string): boolean { return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(s); } console.log(isEmail("a@b.co"), isEmail("a@b"));
const [, h, mi] = /^(\d+):(\d+)$/.exec("12:34") ?? []; console.log(h, mi);
console.log("a-b_c d".split(/[-_ ]/), "word word2".match(/\w+/g), "aXbX".replaceAll(/X/g, "."), "x".match(/(y)?x/)![1]);
for (const pattern of [/b/, /b/g, new RegExp("b"), new RegExp("b", "g")]) {
	try {
		console.log("abb".replaceAll(pattern, "x"), "abb".replaceAll(pattern, (b) => b + b), [..."abb".matchAll(pattern)].length);
	} catch (e) {
		console.log(String(e));
	}
}

// alternatives inside a group leave it no choice but to take part
console.log("a+b-c".split(/(\+|-)/), "x{{a}}y{%b%}z".split(/(\{\{.*?\}\}|\{%.*?%\})/));
console.log("ab".replace(/(a)|(b)/g, (_, a, b) => `${a}/${b};`), "a-b".replace(/(a|b)/g, (_, c) => `<${c}>`));
const told = "The rain in SPAIN stays mainly"; // a text is a pattern, too
console.log(told.match("ain")?.index, told.match("xyz"), told.match("in (\\w+)")?.[1], "a.b".search("."), "a.b".search("\\."), told.search("[A-Z]{2}"));
console.log("b".match("(a)?b"), "b".match("(a)?b")?.[1] ?? "none");
export {};
