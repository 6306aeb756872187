// regular expressions of texts that are none, or that mean something odd (S10)
const texts = [
	["\\07", "[\\060-\\061]", "\\0611", "\\08", "[\\08]", "\\0", "\\01012"],
	["{1}", "{1,2}x", "a{1}{2}", "a**", "a{2,1}", "{a}", "a{,2}", "}", "]"],
	["(?=a)*", "(?!a)+b", "(?<=a)*", "^*", "a|+"],
	["\\k<a>", "(?<a>x)\\k<a>", "(?<a>x)\\k", "(?<1a>x)", "(?<>x)", "(?<a", "(?<a>x)(?<a>y)"],
	["[\\d-z]", "[a-\\d]", "[b-a]", "[--a]", "[a", "\\-", "\\a", "\\x4", "\\u", "[\\B]", "\\x41\\u0042"],
];
for (const [row, sources] of texts.entries())
	for (const source of sources)
		for (const flags of ["", "u"]) {
			try {
				const found = new RegExp(source, flags).exec("k<a>-a{,2}1ABxx{a}b]z");
				console.log(row, source, flags, found === null ? "none" : JSON.stringify([found.index, ...found]));
			} catch (e) {
				console.log(row, source, flags, (e as Error).message);
			}
		}
