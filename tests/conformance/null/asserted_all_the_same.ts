// `x!` is taken for what it is, also where that is null or undefined after all.
const absent = (x: number | undefined): string => `${x!} ${String(x!)}`;
const empty = (x: string | null): string => "" + x! + `${x!}`;
console.log(absent([1].find((n) => n > 4)), absent(2), empty(null), empty("a"));
const words = new Map<string, string | null>([["none", null], ["some", "word"]]);
for (const key of words.keys()) {
	const word = words.get(key)!;
	console.log(word, `${word}`, word ?? "nothing", word == null, word === null, word ? "is there" : "is not", [word], { word });
}
const numbers: (number | null)[] = [3, null];
const last = numbers.pop()!;
console.log(last, String(last), last ?? 9, last === null, typeof last, JSON.stringify({ last }), [last].join());
const texts: (string | undefined)[] = [undefined, ""];
const first = texts.shift()!;
console.log(first, String(first), first ?? "default", first == null, first && "yes");
const stack: ({ n: number } | null)[] = [null, { n: 1 }];
while (stack.length > 0) {
	const top = stack.pop()!;
	console.log(top ? top.n : "nothing", top);
}
const levels: Record<string, number | null> = { a: null, b: 2 };
for (const key of Object.keys(levels)) {
	const level = levels[key]!;
	console.log(level, `${level}`, level == null, level || 5);
}
const [a, b] = ["a", null].map((text) => text);
console.log(a!, b!, typeof b!, b! == null, `${b!}`);
for (const key of Object.keys(levels)) console.log(levels[key]! ?? "no level", `${words.get("none")! ?? key.length}`);

const flags = new Map<string, boolean | null>([["a", null]]);
const flag = flags.get("a");
console.log(flag! === false, flag! !== false, flag! === true);
const sums: Record<string, bigint | undefined> = { none: undefined, all: 0n };
for (const name in sums) {
	const sum = sums[name]!;
	console.log(sum, `${sum}`, [sum]);
}
