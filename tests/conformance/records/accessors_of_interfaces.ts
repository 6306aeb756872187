// Objects with getters where an interface or a type alias is asked for, beside plain literals (O7, O3)
interface Counter { readonly count: number; inc(): void }
function make(): Counter { let n = 0; return { get count() { return n; }, inc() { n++; } }; }
const plain: Counter = { count: 7, inc: () => {} };
const a = make(); a.inc(); a.inc(); console.log(a.count, plain.count);
const list: Counter[] = [a, plain]; console.log(list.map(c => c.count));
const { count } = a; console.log(count);
const api = { version: 1, nested: { get deep() { return 5; }, v: 1 } }; console.log(api.nested.deep, api.version);
type Temp = { celsius: number; fahrenheit: number };
const t: Temp = { celsius: 25, get fahrenheit() { return this.celsius * 1.8 + 32; }, set fahrenheit(f) { this.celsius = (f - 32) / 1.8; } };
t.fahrenheit = 212; console.log(t.celsius, t.fahrenheit);
