// Defaults in patterns that are stored to are values like others: what they hold counts
const half = (): number => 0.5;
let p: { k: number } = { k: 1 }; const o: { p?: { k: number } } = {}; ({ p = { k: half() * 4 } } = o); console.log(p, p.k, p);
let q: { k: number }; [q = { k: half() * 6 }] = [] as { k: number }[]; console.log(q.k);
for ({ p = { k: half() * 8 } } of [o]) console.log(p.k);
let n = 0; ({ a: { n = half() * 2 } = {} } = {} as { a?: { n?: number } }); console.log(n);
let [z] = [{ k: half() * 10 }]; ({ z } = { z: { k: half() * 12 } }); console.log(z.k);

// numbers that only defaults in the patterns of loops store
const aHalf = (): number => 0.5;
const sized: { p?: { inner: number } }[] = [{ p: { inner: 1 } }, {}];
for (const { p = { inner: aHalf() * 4 } } of sized) console.log(p, p.inner, `${p.inner}`);
