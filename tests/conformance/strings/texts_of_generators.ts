// Generators, promises and iterators by hand as texts, by their types and where nothing is known of them
function* gen() { yield 1; }
async function* agen() { yield 1; }
console.log(`${gen()} ${agen()}` + gen());
class It { i = 0; next() { return { value: this.i++, done: false }; } [Symbol.iterator]() { return this; } }
const it: any = new It();
console.log(`${it}`, String(it));
const o: any = { next() { return { value: 1, done: true as const }; }, [Symbol.iterator]() { return this; } };
console.log(`${o}`);
const d: any = new Date(0); console.log(typeof `${d}`);
class G { private p = gen(); get x() { return 5; } }
const g: any = new G(); console.log(`${g}`);
const r: any = /x/g; console.log(`${r}`);
const w: any = new WeakMap(); console.log(typeof w);
export {};
