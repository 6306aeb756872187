// Top-level await in expressions, conditions, loops, patterns (Y9)
const wait = <T>(ms: number, v: T): Promise<T> => new Promise((r) => setTimeout(() => r(v), ms));
const list = [await wait(3, 1), await wait(1, 2)];
console.log(list);
for (const x of list) console.log(await wait(1, x * 2));
for await (const y of (async function* () { yield 1; yield 2; })()) console.log("y", y);
let cond = (await wait(1, true)) ? "yes" : "no";
console.log(cond);
if (await wait(1, false)) console.log("never"); else console.log("else");
try { await Promise.reject(new Error("top")); } catch (e) { console.log((e as Error).message); }
const { a, b } = await wait(1, { a: 1, b: 2 });
console.log(a + b);
while (list.length < 4) list.push(await wait(1, list.length));
console.log(list);
export {};
