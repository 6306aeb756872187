// An object literal with an iterator keeps it where its type is forgotten.

const o: unknown = { *[Symbol.iterator]() { yield 9; } };
for (const v of o as Iterable<number>) console.log(v);
const p: any = { a: 1, *[Symbol.iterator]() { yield 7; } };
console.log([...p]);
function each(x: unknown) { return [...(x as Iterable<number>)]; }
console.log(each({ *[Symbol.iterator]() { yield 1; yield 2; } }));
