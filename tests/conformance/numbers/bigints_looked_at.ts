// N21: a bigint that is handed to what only looks at it, whatever it is, is told from a number there
function show(label: string, value: unknown): void {
	console.log(label, value, typeof value);
	console.log(`${label}: ${value}`, String(value), label + value);
}
show("bigint", 5n);
show("number", 5);
show("zero", 0n);
show("minus zero", -0);
show("large", 2n ** 70n);
show("text", "5");
show("list", [1, "a", null]);

function describe(value: unknown): string {
	switch (typeof value) {
		case "bigint":
			return `bigint ${value / 2n} ${value.toString(16)} ${value > 3}`;
		case "number":
			return `number ${value / 2}`;
		case "string":
			return `string of ${value.length}`;
		default:
			return value === null ? "null" : value instanceof Error ? value.message : typeof value;
	}
}
console.log(describe(255n), describe(255), describe("255"), describe(null), describe(new Error("failed")), describe(true));

let failed = 0;
const assertEqual = <T>(actual: T, expected: T, what: string): void => {
	if (actual === expected) return log("ok", what);
	failed++;
	log("failed", what, expected, actual);
};
function log(...words: unknown[]): void {
	console.log(words.length, ...words);
}
assertEqual(7n / 2n, 3n, "quotient");
assertEqual<unknown>(3n, 3, "type");
assertEqual(BigInt(Number.MAX_SAFE_INTEGER) + 2n, 9007199254740993n, "exact");
assertEqual("a", "a", "text");
[1n, 2n].forEach((n, i) => assertEqual(n, BigInt(i + 1), `item ${i}`));
console.log(failed);

const isBigInt = (value: unknown): value is bigint => typeof value === "bigint";
function doubled(value: unknown): string {
	if (isBigInt(value)) return `${value * 2n}n`;
	return typeof value === "number" ? `${value * 2}` : "nothing";
}
console.log(doubled(4n), doubled(4), doubled("4"));

const balances = new Map<string, bigint>([["ann", 10n]]);
show("there", balances.get("ann"));
show("missing", balances.get("bob"));
let last: bigint | null = null;
show("null", last);
for (const amount of balances.values()) last = amount;
show("last", last);

function write(value: unknown): void {
	try {
		console.log(JSON.stringify(value));
	} catch (error) {
		console.log(error instanceof TypeError, (error as Error).message);
	}
}
write(1);
write(1n);

function test(value: unknown): string {
	if (!value) return `false ${typeof value}`;
	return value ? `true ${value}` : "neither";
}
console.log(test(0n), test(1n), test(0), test(1), test(""), test([]), test(null));
const words: (bigint | string | boolean | null)[] = [1n, "a", true, null, 0n];
for (const word of words) show("word", word);

// handed on, and looked at later
function twice(value: unknown): void {
	show("first", value);
	const later = (): void => show("later", value);
	later();
}
twice(8n);
twice(8);
export {};
