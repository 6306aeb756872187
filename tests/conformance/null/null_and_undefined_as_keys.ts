// Null and undefined are two keys of a Map and two items of a Set (U1, E6)
const places = new Map<string | null | undefined, number>();
for (const key of ["a", null, undefined, null]) places.set(key, (places.get(key) ?? 0) + 1);
console.log(places.size, [...places.values()].join());
const open = new Map<unknown, string>([
	[null, "null"],
	[undefined, "undefined"],
]);
console.log(open.size, open.get(null), open.get(undefined));
const seen = new Set<boolean | null | undefined>([null, true, undefined]);
console.log(seen.size, seen.has(undefined), seen.has(null), seen.has(false));
