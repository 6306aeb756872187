// S7: letters beyond ASCII are one character each, below U+10000
const s = "naïve €";
console.log(s.length, s[2]!, s.indexOf("€"), s.slice(2, 3), s.charCodeAt(6));
for (const c of s) console.log(c);
console.log(s === "naïve €", s < "nb", "é".length, "e\u0301".length);
export {};

// white space by codes that only the run tells
for (const code of [0x85, 0xa0, 0x200b, 0x2003, 0x3000, 0xfeff, 9, 0x1c]) {
	const one = String.fromCharCode(code);
	console.log(code, `x${one}`.trim().length, Number(`${one}5`), Number.parseInt(`${one}7`, 10));
}
