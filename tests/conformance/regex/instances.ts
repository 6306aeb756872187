// C10: what is asked for by the classes of JavaScript's own objects
function kind(x: unknown): string {
	if (x instanceof RegExp) return `regexp ${x.source}`;
	if (x instanceof Date) return "date";
	if (x instanceof Number || x instanceof String || x instanceof Boolean) return "boxed";
	return typeof x;
}
console.log(kind(/a+/g), kind(new RegExp("x")), kind(new Date(0)), kind(5), kind("x"), kind(true), kind({}), kind(null));
export {};
