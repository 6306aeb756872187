// S2: a character that is not there is undefined; the first from the end is none
const s = "abc";
function at(i: int): string | undefined {
	return s[i];
}
console.log(at(0) ?? "none", at(2) ?? "none", at(3) ?? "none", at(-1) ?? "none", s[1]!, s[5] ?? "none");
let joined = "";
for (let i = 0; i < s.length; i++) joined += s[i]! + i;
console.log(joined);
console.log(s[0] === "a", at(7) === undefined, "xyz"[1]);
export {};
