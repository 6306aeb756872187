// Array.from by a function that may be missing (A9)
function copy<T>(items: Iterable<T>, change?: (item: T, i: number) => T): T[] {
	return Array.from(items, change as (item: T, i: number) => T);
}
console.log(copy([1, 2]), copy(new Set(["a", "b"]), (s, i) => s + i));
function rows(n: number, make?: (_: undefined, i: number) => number) {
	return Array.from({ length: n }, make!);
}
console.log(rows(3, (_, i) => i * i), rows(2));
const anything = (list: number[], f?: any) => Array.from(list, f);
console.log(anything([4]), anything([4, 5], (n: number) => n + 1));
