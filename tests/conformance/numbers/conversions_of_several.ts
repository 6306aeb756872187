// Number(...) of what may be of several kinds, objects and what no type is known of among them.
class Amount {
	constructor(readonly value: number) {}
	valueOf() {
		return this.value;
	}
}
class Other {
	x = 1;
}
type Some = Amount | Other | Date | number | string | null | undefined | boolean | number[] | { k: number };
const all: Some[] = [
	new Amount(3),
	new Other(),
	new Date(5),
	4,
	"0x1f",
	null,
	undefined,
	true,
	[7],
	[],
	[1, 2],
	{ k: 1 },
];
for (const one of all) console.log(Number(one), Number(one ?? 8), Number.isNaN(Number(one)));
function total<T extends object>(rows: readonly T[], key: keyof T & string) {
	return rows.reduce((sum, row) => sum + Number(row[key] ?? 0), 0);
}
console.log(
	total(
		[
			{ a: 1, b: "2" },
			{ a: 2, b: "x" },
		],
		"a",
	),
	total([{ a: 1, b: "2" }], "b"),
);
function milliseconds(time: Date | number | string | undefined): number {
	return time === undefined ? -1 : Number(time);
}
console.log(milliseconds(new Date(77)), milliseconds("8"), milliseconds(undefined), milliseconds(4.5));
function plain(x: unknown) {
	return Number(x || 0);
}
console.log(plain("7"), plain(null), plain([]), plain(false));
