// S7: letters beyond ASCII are one character each, below U+10000
const s = "naïve €";
console.log(s.length, s[2]!, s.indexOf("€"), s.slice(2, 3), s.charCodeAt(6));
for (const c of s) console.log(c);
console.log(s === "naïve €", s < "nb", "é".length, "e\u0301".length);
export {};
