// N21: a program that names `bigint` in types alone has none, though it says that it is a module
type Plain = string | number | bigint | null;
const kindOf = (x: Plain): string => typeof x;
const kindOfAny = (x: unknown): string => typeof x;
console.log(kindOf("a"), kindOf(2), kindOf(null), kindOfAny(3), kindOfAny("s"));
const all: unknown[] = [1, "a", true];
for (const one of all) console.log(one, typeof one);
export {};
