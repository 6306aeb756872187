// Whether anything can be gone through.

function isIterable(x: unknown): x is Iterable<unknown> { return x != null && typeof (x as any)[Symbol.iterator] === "function"; }
class R { *[Symbol.iterator]() { yield 1; yield 2; } }
class Plain { x = 1; }
console.log(isIterable([1]), isIterable("s"), isIterable(5), isIterable({}), isIterable(new R()), isIterable(null), isIterable(undefined), isIterable(true), isIterable((function* () {})()), isIterable(new Plain()), isIterable(() => 1), isIterable({ a: 1 }), isIterable({ *[Symbol.iterator]() { yield 9; } }));
const q = (x: any): boolean => typeof x?.[Symbol.iterator] === "function"; console.log(q(null), q([]), q({}), q("s"));
for (const x of [[1, 2], new R(), "ab", 5, { k: 1 }] as unknown[]) if (isIterable(x)) console.log([...x]); else console.log("no");
console.log([new Map([[1, 2]]), new Set([1]), Promise.resolve(), (async function* () {})(), new Uint8Array(1), /x/, () => 1].map(isIterable));
