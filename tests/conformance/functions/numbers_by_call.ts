// What `call`, `apply` and `bind` give is as much a fraction, or infinite, as what the function gives
const holder = { twice(x: number) { return x * Infinity; }, half(x: number) { return x / 0; } };
console.log(holder.twice.call(undefined, 4), holder.half.call(null, 4), holder.half.apply(null, [0]));
function f(x: number) { return x * 1e300 * 1e10; }
console.log(f.call(undefined, 4), f.apply(undefined, [5]), f.bind(null)(3), f.bind(null, 5)());
const g = (x: number) => x / 0;
console.log(g.call(undefined, 4), `${g.call(null, -1)}`, g.call(null, 0) + "");
class K { v = Infinity; get(this: K) { return this.v; } static s(x: number) { return x * Infinity; } }
const k = new K();
console.log(k.get.call(k), K.s.call(K, 2));
export {};
