// A bigint beside a text, or beside nothing, has its digits.
const sums: bigint[] = [0n, 2n ** 70n];
console.log(`${sums[1]}`, sums[0] + "", String(sums[0]), `${sums[5]}`, "v" + sums[1]);
console.log(sums.join(), sums.map((s) => s * 2n).join(" "), [1n, "a", "b"].join("+"), [2n, undefined].join());
const prices = new Map<string, bigint>([["tea", 3n]]);
console.log(`${prices.get("tea")} ${prices.get("milk")}`, sums[7]?.toString());
function shown(value: bigint | string | undefined): string {
	return `<${value}>`;
}
console.log(shown(5n), shown("five"), shown(undefined));
let count: bigint | null = 5n;
const counted = (): bigint | null => count;
console.log(`n=${counted()}`);
count = null;
console.log(`n=${counted()}`, String(counted()));
