// U2, U4: `??` asks for null only, and evaluates once; `??=`, `||=`, `&&=` store only if they must
let calls = 0;
function give(x: int | null): int | null {
	calls++;
	return x;
}
console.log(give(0) ?? 5, give(null) ?? 5, give(3) ?? 5, calls);
console.log(give(null) ?? give(null) ?? 7, calls);
let a: int | null = null;
a ??= 4;
a ??= 5;
console.log(a);
let b: int = 0;
b ||= 6;
b ||= 7;
console.log(b);
let c: int = 1;
c &&= 0;
c &&= 9;
console.log(c);
class Slot {
	value: int | null = null;
	writes: int = 0;
}
const slot = new Slot();
let asked = 0;
function the(): Slot {
	asked++;
	return slot;
}
the().value ??= 1;
the().value ??= 2;
console.log(slot.value, asked);
const cache: Record<string, int> = {};
cache["k"] ??= 1;
cache["k"] ??= 2;
console.log(cache["k"]);
const text: string | null = give(null) === null ? "" : null;
console.log((text ?? "none") + "|");
const got = (a ??= 9) + 1;
console.log(got, a);
export {};

// of what may be anything
const open: any = { one: 1, text: "q", yes: true };
console.log((open.one ?? 0) + 1, (open.none ?? 0) + 1, (open.none ?? "none") + 1, (open.text ?? "d") + "x", (open.yes ?? false) ? 1 : 2);
console.log((open.none ?? 5) * 2, (open.none ?? 2) > 1, (open.text ?? "").length, -(open.one ?? 0), 7 % (open.none ?? 4), (open.one ?? 0) / 2);
for (const word of ["a", "b", "a"]) open[word] = (open[word] ?? 0) + 1;
console.log(open.a, open.b, [1, 2, 3][open.none ?? 1], Math.max(open.one ?? 0, open.none ?? 7));
const sumOf = (node: any): number => node.v + (node.kids ?? []).reduce((sum: number, kid: any) => sum + sumOf(kid), 0);
console.log(sumOf({ v: 1, kids: [{ v: 2 }, { v: 3, kids: [{ v: 4.5 }] }] }), (open.none ?? ["a", "b"]).join("-"), (open.none ?? {}).k);
const more = { ...(open.meta ?? {}), tags: [...(open.tags ?? []), "new"], count: (open.meta?.count ?? 0) + 1 };
const shared = [1, 2];
(open.none ?? shared).push(0.5);
console.log(more, Object.keys(open.none ?? { k: 1 }), (open.run ?? ((n: number) => n * 2))(4), 7 % (shared[2] ?? 1), shared);
