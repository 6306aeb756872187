// Object.create(null): a record that console.log says something about.
const d: Record<string, number> = Object.create(null);
console.log(d);
d.b = 2;
d["a"] = 1;
d[1] = 3;
console.log(d, Object.keys(d), "a" in d, d.c);
for (const k in d) console.log(k, d[k]);
console.log(JSON.stringify(d), Object.entries(d), { ...d });
delete d.b;
console.log([d], { x: { y: { z: d } } }, Object.values(d), Object.hasOwn(d, "a"));
const copy = Object.assign({}, d);
console.log(copy);

const counts: Record<string, string[]> = Object.create(null);
for (const word of ["one", "two", "three"]) (counts[word.length] ??= []).push(word);
console.log(counts);

// it has no text
for (const text of [() => String(d), () => `${d}`, () => [d, 1].join(), () => d + "x"])
	try {
		console.log(text());
	} catch (e) {
		console.log((e as Error).message);
	}
console.log(String({ a: 1 }), (5).toString(), `${[d.a, "x"]}`);
