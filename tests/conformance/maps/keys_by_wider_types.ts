// O8 keys that a Map or Set holds and its own type leaves out (booleans beside numbers, anything beside texts)
const m = new Map<string, number>([["a", 1]]);
(m as Map<any, number>).set(true, 2).set(null, 3).set(1, 4);
for (const [k, v] of m) console.log(k, v, `${k}`);
for (const k of m.keys()) console.log(k, k === "a");
console.log(
	[...m.keys()],
	[...m.keys()].map((k) => `${k}`),
	[...m].map(([k]) => `${k}`),
	m.size,
);
m.forEach((v, k) => console.log(k, `${k}`, v));
console.log(
	Object.fromEntries(m),
	m,
	Array.from(m.keys()),
	Array.from(m, ([k]) => String(k)),
);
const it = m.keys();
it.next();
console.log(it.next().value);
const [first, ...rest] = m.keys();
console.log(first, rest);
const copy = new Map(m);
console.log(copy.has(true as any), [...copy.keys()], new Set(m.keys()), copy);
const s = new Set<number>([1, 2]);
const w: Set<number | boolean> = s;
w.add(true);
w.add(false);
for (const x of s) console.log(x, `${x}`, x === 1);
s.forEach((x) => console.log(x, `${x}`));
console.log(
	[...s].map((x) => `${x}`),
	[...s.values()].map(String),
	[...s.entries()],
	Array.from(s, (x) => `${x}`),
	s.size,
	s.has(1),
	w.has(true),
);
const t = new Set(s);
console.log(
	t,
	[...t].length,
	[...t].filter((x) => !x),
	Math.max(...s),
);
console.log([...new Set([...s, 1])], [...s].includes(1), [...s].indexOf(2), [...s].join("-"), [...s].sort());
const [a, b, c] = s;
console.log(a, b, c, `${c}`);
s.delete(1);
console.log(s, [...s]);
function joined(...xs: number[]) {
	return xs.map((x) => `${x}`).join();
}
console.log(joined(...s));
for (const [i, x] of [...s].entries()) console.log(i, x, `${x}`);
function* g(): Generator<number> {
	yield* s;
}
console.log([...g()].map((x) => `${x}`));
const value = s.values().next().value;
console.log(value, `${value}`);
const byName = new Map<string, number>([["a", 1]]);
const wider: Map<string, number | boolean> = byName;
wider.set("b", true);
console.log(
	[...byName.values()].map((v) => v.toString()),
	[...byName].map(([, v]) => v.toString()),
);
