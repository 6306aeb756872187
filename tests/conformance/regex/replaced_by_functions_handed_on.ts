// A function that replace is handed with a pattern that only the run knows gets as much as it takes
type Rule = [RegExp, string | ((...a: string[]) => string)];
const rules: Rule[] = [
	[/(\w+)@(\w+)/g, (_, user, host) => `${host}!${user}`],
	[/\d+/g, (n) => String(Number(n) * 2)],
	[/b(x)?(y)?/g, (all, x, y) => `[${all}|${x ?? "-"}|${y ?? "-"}]`],
	[/z/g, "Z"],
	[/(?<a>q)(r)/, (...all) => all.length + ":" + all.slice(0, 3).join("+")],
];
let text = "ann@home 12 by b bx z qr";
for (const [re, by] of rules) text = typeof by === "string" ? text.replace(re, by) : text.replace(re, by);
console.log(text);
function each(s: string, re: RegExp, f: (m: string, g: string) => string): string {
	return s.replace(re, f);
}
console.log(each("a1b2", /([a-z])(\d)/g, (m, g) => m + g + m), each("a1b2", /x?1/, (m) => `<${m}>`));
const made = new RegExp(`(${"cat"}|dog)(s)?`, "g");
console.log("cats and dog".replace(made, (found, animal: string, plural: string | undefined, at: number) => `${animal.toUpperCase()}${plural ?? ""}@${at}${found.length}`));
console.log("cats".replaceAll(made, (m: string, ...rest: any[]) => `${rest.length}${m}`));
const up = (s: string) => s.toUpperCase();
console.log("abc".replace(new RegExp("[b" + "c]", "g"), up));
export {};
