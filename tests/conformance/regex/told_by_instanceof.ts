// C10: regular expressions among other values; a type that names bigints makes none.
type Primitive = string | number | boolean | null | undefined | bigint;
function told(x: unknown): string {
	if (x instanceof RegExp) return `/${x.source}/ with ${x.flags || "no flags"}`;
	return typeof x === "bigint" ? "large" : typeof x;
}
function isPrimitive(x: unknown): x is Primitive {
	return x === null || (typeof x !== "object" && typeof x !== "function");
}
const plain = (x: Primitive): string => (typeof x === "bigint" ? `${x}n` : String(x));
for (const x of ["s", 1.5, null, /ab+c/gi, [/x/], new RegExp("y"), { source: "z", flags: "" }])
	console.log(told(x), isPrimitive(x));
console.log(plain(1), plain("x"), plain(undefined));
const either: RegExp | string = plain(1) === "1" ? /q/ : "q";
console.log(either instanceof RegExp ? either.test("quiet") : either.length);
function kind(x: unknown): string {
	if (x instanceof RegExp) return `regexp ${x.source}`;
	if (x instanceof Date) return "date";
	if (x instanceof Number || x instanceof String || x instanceof Boolean) return "boxed";
	return typeof x;
}
console.log(kind(/a+/g), kind(new RegExp("x")), kind(new Date(0)), kind(5), kind("x"), kind(true), kind({}), kind(null));
