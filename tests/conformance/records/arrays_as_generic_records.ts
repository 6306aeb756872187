// Arrays given where a type parameter asks for a record of anything: merging goes through both.
function isJoinable(value: unknown): boolean {
	return typeof value === "object" && value !== null;
}
function merged<T extends Record<PropertyKey, any>, S extends Record<PropertyKey, any>>(target: T, source: S): T & S {
	for (const key of Object.keys(source) as (keyof S)[]) {
		const [from, to] = [source[key], target[key]];
		if (isJoinable(from) && isJoinable(to)) target[key] = merged(to, from);
		else if (Array.isArray(from)) target[key] = merged([], from) as any;
		else if (to === undefined || from !== undefined) target[key] = from;
	}
	return target as T & S;
}
const names = { tags: ["a"], deep: { list: [1, 2] } };
console.log(merged({ tags: ["x", "y"], deep: { on: true } } as any, names), names);
const copied = merged({}, names);
console.log(copied.tags === names.tags, copied.tags, copied.deep === names.deep);
function entries<T extends { [key: string]: any }>(of: T): [string, unknown][] {
	return Object.keys(of).map((key) => [key, of[key]]);
}
console.log(entries([5, "six"]), entries({ q: [] }), entries([]));
