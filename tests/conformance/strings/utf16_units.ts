// S1, S11: texts are counted, cut and found in UTF-16 units, and gone through in whole characters
const s = "a😀b👍🏽c";
console.log(s.length, [...s].length, s.split(""), [...s], Array.from(s, (c) => c.length), s[1], s[1]! + s[2]!, s.charAt(2), s.slice(1, 3), s.slice(2));
for (const c of s) console.log(c, c.length, c.charCodeAt(0), c.codePointAt(0), c.codePointAt(1));
for (let i = 0; i < s.length; i++) console.log(i, s.charCodeAt(i), s.codePointAt(i), s[i] === s.charAt(i));
console.log(s.split("").reverse().join(""), [...s].reverse().join(""), s.indexOf("b"), s.lastIndexOf("👍"), s.padEnd(12, "🎉") + "|", s.padStart(10, "é") + "|");
console.log(JSON.stringify(s), JSON.stringify({ s, half: s[1], "🔑": [s[1]] }), JSON.parse('"\\ud83d\\ude00"').length, JSON.parse(JSON.stringify(s)) === s);
console.log({ s, "🔑": 1, half: s[1] }, new Map([["🎈", "🎈"]]), new Set(s), Object.keys({ "🔑": 1 })[0]!.length);
console.log(encodeURIComponent(s), decodeURIComponent(encodeURIComponent(s)) === s, String.fromCodePoint(0x1f600, 97).length, String.fromCharCode(0xd83d, 0xde00), String.fromCharCode(0xd83d));
console.log("😀" < "\uffff", "😀" > "\ud000", ["\uffee", "😀", "z"].sort(), "😀" === "\ud83d\ude00", `${s[1]}${s[2]}`);
const [first, second, ...rest] = s; console.log(first, second, rest, first!.length, second!.length);
console.log(s.toUpperCase(), s.includes("😀"), s.replace("😀", "🎉🎉"), s.replaceAll("b", "🎉"), s.split("👍"), s.startsWith("😀", 1), s.at(-1), s.at(-2) === "\udffd", s.substring(3, 1), s.repeat(2).length);
console.log(new TextEncoder().encode("é😀").length, new TextDecoder().decode(new Uint8Array([240, 159, 152, 128])).length);
try { encodeURIComponent(s[1]!); } catch (e) { console.log((e as Error).name, (e as Error).message); }
const any: any = s; console.log(any.length, any[1] === s[1], any.slice(1, 3), [...any].length); for (const c of any) console.log(c);
function* each(t: Iterable<string>) { for (const x of t) yield x; yield* t; } console.log([...each("x😀")], [...each(["😀"])]);
const count: Record<string, number> = {}; for (const c of "😀b😀") count[c] = (count[c] ?? 0) + 1; console.log(count, Object.entries(count));
console.log("%s|%s", "😀", s.slice(0, 2)); console.table([{ icon: "🚀", name: "x" }, { icon: "ab", name: "✅" }]);
console.log(["😀 smile", "👍 up", "🎉", "a", "b", "c", "dd"], s.search("b"), s.trim().concat("!", "😀"), "x".codePointAt(0), "".codePointAt(0));
console.log(/b/.exec(s)?.index, s.match(/[a-c]/g), s.replace(/[a-c]/g, (m) => m + m), /^.{3}/.test("a😀"), s.replace(/./g, "-"), s.split(/b/), s.replace(/\W/g, ""));
export {};
