// `split` gives as many parts as the low 32 bits of its limit say.
function head(text: string, most: number) {
	return text.split(",", most);
}
for (const most of [0, 2, 1.9, -1, Number.NaN, 2 ** 32, 2 ** 32 + 1, 2 ** 32 - 1, Number.POSITIVE_INFINITY, 1e21])
	console.log(head("a,b,c", most), "abc".split("", most), "a1b2c".split(/\d/, most));
function optional(text: string, by: string, most?: number) {
	return text.split(by, most).join("|");
}
console.log(optional("a b c", " "), optional("a b c", " ", 2), optional("abc", "", undefined), optional("a b", " ", 0));
console.log("a-b-c".split("-", 2), "a-b-c".split("-", -1), "a-b-c".split(/-/, 1));
