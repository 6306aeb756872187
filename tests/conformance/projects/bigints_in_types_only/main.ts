// A program that names bigints in its types and makes none is not kept from what bigints are kept from.

type Primitive = string | number | bigint | boolean | symbol | null | undefined;

function isPrimitive(value: unknown): value is Primitive {
	return value === null || (typeof value !== "object" && typeof value !== "function");
}

function compare(a: number | bigint | string, b: number | bigint | string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function describe(value: unknown): string {
	if (typeof value === "bigint") return `${value.toString()}n`;
	if (isPrimitive(value)) {
		console.log(value, [value]);
		return JSON.stringify(value) ?? String(value);
	}
	return "object";
}

const keyOf = (value: string | number | bigint): string => `k${value}`;

console.log(isPrimitive(5), isPrimitive({}), compare(1, 2), compare("b", "a"), keyOf(3), keyOf("x"));
console.log(describe(3), describe("text"), describe([1]), describe(undefined), describe(2.5));
console.log([1, "a", null, {}].filter(isPrimitive), typeof (5 as number | bigint));
