// Object.is as a value: the comparison that stands in where none is given
const same = Object.is;
console.log(same(1, 1), same(NaN, NaN), same(0, -0), same("a", "a"), Object.is.length);
function changed<T>(a: T, b: T, equal: (x: T, y: T) => boolean = Object.is): boolean {
	return !equal(a, b);
}
console.log(changed(1, 2), changed("a", "a"), changed(NaN, NaN), changed({}, {}));
interface Options<T> {
	equals?: (a: T, b: T) => boolean;
}
function signal<T>(value: T, options: Options<T> = {}): (next: T) => string {
	const equals = options.equals ?? Object.is;
	return (next) => {
		if (equals(value, next)) return "kept";
		value = next;
		return "changed";
	};
}
const set = signal<number | null | undefined>(null);
console.log(set(null), set(undefined), set(0), set(-0), set(-0));
console.log(signal("a", { equals: (a, b) => a.length === b.length })("b"));
const ways: Record<string, (a: unknown, b: unknown) => boolean> = { is: Object.is, loose: (a, b) => a === b };
console.log(Object.keys(ways).map((way) => ways[way]?.(true, 1)));
export {};
