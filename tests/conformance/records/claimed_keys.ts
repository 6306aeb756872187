// A key that was only said to be one of those that a record has gives undefined where it is none of them
const labels = { low: "Low", high: "High" };
const word: string = ["low", "none"].at(-1) ?? "";
console.log(labels[word as keyof typeof labels], labels["low" as keyof typeof labels]);
const label = labels[word as keyof typeof labels];
console.log(label, `${label}`, [label], { label }, label === undefined);
type Level = "low" | "high";
const ranks: Record<Level, number> = { low: 1, high: 2 };
function rank(level: Level) {
	return ranks[level];
}
console.log(rank(word as Level), rank("low"), ranks["high"], ranks.low + 1);
enum Code {
	Ok = 200,
	Lost = 404,
}
const texts: Record<Code, string> = { [Code.Ok]: "ok", [Code.Lost]: "not found" };
for (const n of [200, 404, 500]) console.log(n, texts[n as Code]);
const textOf = (c: Code) => texts[c];
console.log(
	[200, 418].map((n) => textOf(n as Code)),
	textOf(500 as Code),
	texts[Code.Ok].length,
);
for (const key in labels) console.log(key, labels[key as keyof typeof labels].toUpperCase());
const flags: { [k in Level]: boolean } = { low: true, high: false };
console.log(flags[word as Level] ? "set" : "not set", flags[word as Level]);
const { [word as keyof typeof labels]: taken, [word as Level]: other = "other" } = labels;
console.log(taken, other);
const pair = ["first", "second"] as const;
const place: number = labels.low.length + 4;
console.log(pair[place as 0 | 1], pair[5 as 0], pair[(place - 6) as 0 | 1]);
export {};
