// Iterables of all kinds said to be just that
class It implements Iterable<number> { *[Symbol.iterator]() { yield 1; } }
const o = { *[Symbol.iterator]() { yield 2; }, z: 1 };
const rows: Record<string, number[]> = { a: [1] };
for (const x of new It() as Iterable<number>) console.log(x);
for (const x of o as Iterable<number>) console.log(x);
for (const x of { *[Symbol.iterator]() { yield 3; } } as Iterable<number>) console.log(x);
for (const x of rows["a"]! as Iterable<number>) console.log(x);
for (const x of new Map([[1, 2]]) as Iterable<[number, number]>) console.log(x);
console.log([...(new Set([1]) as Iterable<number>)], [...(Object.entries(rows) as Iterable<[string, number[]]>)]);
export {};
