// S9: console.log with none, one or many arguments, and with %s and its like in its first text
console.log();
console.log("a", 1, true, null, undefined, -0, 0.1 + 0.2, NaN, Infinity, 1e21);
console.log([1, 2, 3], [], {}, ["a", "it's"], [[1], [2, [3, [4, [5]]]]]);
const p = { name: "Ann", age: 3, tags: ["x", "y"], nested: { deep: { deeper: { deepest: 1 } } }, "b-c": 2 };
console.log(p);
console.log([p, p]);
console.log(Array.from({ length: 120 }, (_, i) => i));
const opt: { a: number; b?: string; c: number | null } = { a: 1, c: null };
console.log(opt, { ...opt, b: "there" });
const words: (string | undefined)[] = ["a", undefined];
console.log(words, [null, 1], [undefined]);
let u: string | undefined = Math.abs(-1) > 2 ? "x" : undefined;
console.log(u, u ?? "none");
const t: [string, number] = ["k", 1];
console.log(t, [t, t]);
console.log("%s is %d years and %i and %f", "Bob", 42, 42, 1.5, "rest", [1]);
console.log("100%", 5, "%d");
console.log("%% and %s", "x");
console.log("%s only");
console.log("a%sb%s", "X");
function show(label: string, v: number[]) { console.log(label, v); }
show("list:", [1.5, 2]);
console.log("x".length, "abc".toUpperCase(), ["line\nbreak"]);
console.error("to stderr", p);
console.info([true, false]);
console.debug({ a: { b: { c: {} } } }, { a: { b: { c: [] } } }, { a: { b: { c: [1] } } });
