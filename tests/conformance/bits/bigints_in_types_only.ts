// A bigint among the types of what is falsy makes none, and neither does a remark on at most 2n steps.

type Falsy = null | undefined | false | "" | 0 | 0n;

export function sift<T>(list: readonly (T | Falsy)[]): T[] {
	return list.filter((x) => !!x) as T[];
}
console.log(sift([0, 1, null, "a", "", undefined, false, 2]));

function toggle<T>(list: readonly T[], item: T): T[] {
	if (!item) return [...list];
	return list.some((x) => x === item) ? list.filter((x) => x !== item) : [...list, item];
}
console.log(toggle([1, 2], 2), toggle([1], 3), toggle(["a", "b"], ""), toggle(["a"], "b"));

export function largest<T>(list: readonly T[], get: (item: T) => number = (item: any) => item): T | null {
	return list.length === 0 ? null : list.reduce((a, b) => (get(a) > get(b) ? a : b));
}
console.log(largest([1, 5, 3]), largest(["a", "bbb", "cc"], (word) => word.length), largest<number>([]));
