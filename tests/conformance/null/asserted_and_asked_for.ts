// `!` says that it is there, and the program asks all the same: behind the end of an array, of a text, and of what `pop`,
// `shift`, `at` and `get` find.
interface Reading {
	value: number;
}

const readings: Reading[] = [{ value: 1 }, { value: 2 }];
const names = ["a", "b"];
console.log(readings[5]! === readings[6]!, readings[0]! === readings[0]!, readings[7]! == null, !readings[3]!);
console.log(readings[2]! ? "yes" : "no", typeof names[9]!, readings[4]!?.value, names[2]! !== names[1]!);
console.log(names[3]! || "none", names[0]! && "some", names[5]! ?? "default");

function optional(name?: string): string {
	return name === undefined ? "nothing" : name;
}

function last(items: string[]): string | undefined {
	return items[items.length - 1]!;
}

const behind: string | undefined = names[8]!;
console.log(optional(names[2]!), optional(names[1]!), last([]), behind, `${behind}`, [behind], { behind });

// what is looked up by it
const counts: Record<string, number> = { a: 3 };
const found = new Map<string, Reading>([["a", readings[0]!]]);
console.log(counts["zz"]! === undefined, counts["a"]! === 3, counts["q"]! || 0, counts[names[7]!] ?? "no key");
console.log(found.get(names[4]!)?.value, found.has(names[4]!), names.includes(names[4]!), names[4]! in counts);
const symbols: Record<string, number> = { I: 1, V: 5, X: 10 };
let total = 0;
const roman = "XIV";
for (let i = 0; i < roman.length; i++) {
	const value = symbols[roman[i]!]!;
	total += value < (symbols[roman[i + 1]!] ?? 0) ? -value : value;
}
console.log(total);

// neighbours
const levels = [4, 4, 5];
for (let i = 0; i < levels.length; i++)
	console.log(levels[i]! === levels[i + 1]!, levels[i]! < levels[i + 1]!, levels[i + 1]! <= levels[i]!);
const frame = new Uint8Array([0x7e, 1]);
console.log(frame[1]! === 1 && frame[1 + 1]! !== 0x7e, frame[3]! === undefined);
let run = 0;
while ("aab"[run]! === "a") run++;
console.log(run);

// a variable that is asked about keeps what was not there
const missing = found.get("zz")!;
if (!missing) console.log("not there", missing, typeof missing, `${missing}`, [missing], JSON.stringify([missing]));
const stack = [1];
for (let i = 0; i < 2; i++) {
	const top = stack.pop()!;
	console.log(top === 1 ? "one" : "other", top, top === undefined, `<${top}>`);
}
const first = names.shift()!;
names.length = 0;
const second = names.shift()!;
console.log(first === "a" ? first : "-", second === undefined, second, second ?? "gone", names.at(-1)! === undefined);
const waiting = [1];
let current: number;
while ((current = waiting.shift()!) !== undefined) {
	console.log(current);
	if (current < 4) waiting.push(current * 2);
}
console.log(current);
const spans: [number, number][] = [];
for (const [from, to] of [[1, 3], [2, 6], [8, 9]] as const) {
	const end = spans[spans.length - 1]!;
	if (end && end[1] >= from) end[1] = to;
	else spans.push([from, to]);
}
console.log(spans);
