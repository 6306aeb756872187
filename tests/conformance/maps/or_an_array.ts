// What is a Map, a Set or an array: `map ?? []`, gone through, spread, taken apart
class Named {
	constructor(public name: string) {}
}
const inner = new Map<string, Map<string, number>>([["a", new Map([["x", 1], ["y", 2]])]]);
const sets: Record<string, Set<Named> | undefined> = { a: new Set([new Named("first"), new Named("second")]) };
for (const key of ["a", "b"]) {
	console.log([...(inner.get(key) ?? [])], [...(inner.get(key)?.values() ?? [])], Array.from(inner.get(key) || []));
	for (const [name, value] of inner.get(key) ?? []) console.log(name, value);
	for (const entry of inner.get(key) ?? []) console.log(entry);
	for (const named of sets[key] ?? []) console.log(named.name, named);
	const [first, ...others] = sets[key] ?? [];
	console.log(first?.name, others.length, Array.from(sets[key] ?? [], (n) => n.name.length));
	console.log(Array.from(inner.get(key)?.entries() ?? [], ([name, value]) => `${name}${value}`));
	console.log(new Map(inner.get(key) ?? []), Object.fromEntries(inner.get(key) ?? []));
}

function* all(key: string): Generator<Named | string> {
	yield* sets[key] ?? ["none"];
}
console.log([...all("a")].length, [...all("b")]);

const sum = (...numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
const total = (numbers: Set<number> | number[] | undefined): number => sum(...(numbers ?? [100]));
console.log(total(new Set([1, 2])), total([3]), total(undefined));

// taken out while it is gone through
const listeners: Record<string, Set<() => void>> = {};
const on = (event: string, listener: () => void): (() => void) => {
	(listeners[event] ??= new Set()).add(listener);
	return () => void listeners[event]?.delete(listener);
};
const off = on("go", () => {
	off();
	console.log("once");
});
on("go", () => console.log("each time"));
for (const event of ["go", "go", "stop"]) for (const listener of listeners[event] ?? []) listener();
