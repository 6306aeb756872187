// S1, S10: the flag u in texts that are made of UTF-16 units
const s = "a😀b👍🏽c é"; console.log(s.match(/./gu), s.match(/./g)!.length, /😀/u.exec(s)?.index, [...s.matchAll(/\p{Emoji_Presentation}/gu)].map((m) => [m[0], m.index]), s.replace(/\p{Emoji_Presentation}/gu, ""), s.replace(/[😀-🙏]/gu, (m, at: number) => `<${m}:${at}>`));
console.log(/^.$/u.test("😀"), /^.$/.test("😀"), /^..$/.test("😀"), /[^\x00-\x7f]/u.test(s), s.split(/\p{L}/u), s.search(/👍/u), s.replace(/(?<face>😀)/u, "[$<face>]"), "😀😀".replace(/x*/gu, "-"));
const r = /b/guy; r.lastIndex = 3; console.log(r.test(s), r.lastIndex); const g = /\p{L}/gu; let m; while ((m = g.exec(s))) console.log(m[0], m.index, g.lastIndex); console.log(/\u{1F600}/u.test(s), /\u{1f44d}(.)/u.exec(s)?.[1]!.length);
console.log("👨‍👩‍👧".match(/\p{Extended_Pictographic}/gu)?.length, "I ❤️ 🍕!".replace(/[\p{Extended_Pictographic}\ufe0f]/gu, "").trim());
// a place inside of a character is that of the character
const frogs = "a\u{1F438}b\u{1F439}";
for (const [pattern, flags] of [[".", "gu"], [".", "yu"], ["b", "gu"], ["", "gu"], [".", "g"]] as const) {
	const from = new RegExp(pattern, flags);
	for (const at of [1, 2, 3, 5, 6]) {
		from.lastIndex = at;
		const hit = from.exec(frogs);
		console.log(pattern, flags, at, hit?.index, hit?.[0].length, from.lastIndex);
	}
}
const fixed = /./gu;
fixed.lastIndex = 2;
console.log(fixed.test(frogs), fixed.lastIndex, "\u{1F438}x".replace(/(?:)/gu, "-"));
export {};
