// N21: where no bigint gets to what nothing is known of, that is told from bigints
const show = (label: string, value: unknown): void => console.log(label, value, typeof value);
show("number", 1);
show("list", [1, "a", null]);
function kindOf(x: any): string {
	switch (typeof x) {
		case "number":
			return "a number";
		case "bigint":
			return "a bigint";
		default:
			return typeof x;
	}
}
console.log(kindOf(1), kindOf(1.5), kindOf("a"), kindOf(null));
const factorial = (n: bigint): bigint => (n <= 1n ? 1n : n * factorial(n - 1n));
console.log(factorial(25n), `${factorial(5n)}`, typeof factorial(2n));
class Account {
	constructor(
		public amount: bigint,
		public owner: string,
	) {}
}
const account = new Account(2n ** 70n, "ann");
console.log(account);
const totals = new Map<string, bigint>([["a", 1n]]);
console.log(totals, [...totals.values()].map((x) => x * 2n));
const loose: any = JSON.parse('{"n": 1}');
console.log(loose.n == "1", loose.n | 4, loose);
export {};
