// Look-behind is matched from its end on: of any length, with groups that repeat, and references that stand before their group.
const tries: [RegExp, string][] = [
	[/(?<=\$\s*)\d+/, "cost $  42"],
	[/(?<![a-z]+)\d/, "ab1 2"],
	[/(?<=a.*b)c/, "a xx b bc"],
	[/(?<=[^"]*")\w/, 'a"b'],
	[/(?<=a|bc)d/, "xbcd"],
	[/(?<=(\w){3})def/, "abcdef"],
	[/(?<=(?:(a)|b|c){3})d/, "abcdef"],
	[/(?<=([abc]+)([abc]+))$/, "abc"],
	[/(?<=(\d+)(\d+))$/, "1053"],
	[/(?<=\1(\d+))$/, "1053"],
	[/(?<=(.)\1)b/, "xyb"],
	[/(?<=\k<twice>(?<twice>a))b/, "aab"],
	[/(\w)(?<=\1\1)/, "abccd"],
	[/(.)(?<=(\1\1))/i, "abB"],
	[/(?<=a(?=([^a]{2})d)\w{3})\w\w/, "abcdcdabd"],
	[/(?<=(?<!a)b)c/, "abc bbc"],
	[/(?<=^.{4,6})f/, "abcdef"],
	[/(?<=\b)[d-f]{3}/, "abc def"],
	[/(?<=A(b)é)C/i, "aBÉc"],
	[/(?<=(?:x{2,3}))y/, "xxxxy"],
];
for (const [pattern, text] of tries) {
	const found = pattern.exec(text);
	const parts = found?.map((part) => part ?? "-").join("|");
	console.log(String(pattern), found?.index ?? "none", parts ?? "", text.replace(pattern, "<$&>"));
	if (/[^\x00-\x7f]/.test(pattern.source)) continue;
	const made = new RegExp(pattern.source, pattern.flags).exec(text);
	console.log(made?.index === found?.index, made?.map((part) => part ?? "-").join("|") === parts);
}
