// Iterators by hand: of object literals whose members have Python's words for names, of classes, of a Map
const range = {
  from: 1,
  to: 4,
  [Symbol.iterator]() {
    let current = this.from;
    const last = this.to;
    return {
      next() {
        return current <= last ? { done: false as const, value: current++ } : { done: true as const, value: undefined };
      },
    };
  },
};
console.log([...range], Math.max(...range));
for (const x of range) { if (x > 2) break; console.log(x); }
interface Iter<T> { next(): { value: T; done: false } | { value: undefined; done: true } }
function fromArray<T>(xs: T[]): Iter<T> {
  let i = 0;
  return { next: () => (i < xs.length ? { value: xs[i++]!, done: false } : { value: undefined, done: true }) };
}
const items = fromArray([1, 2]);
console.log(items.next(), items.next(), items.next());
class Fib {
  constructor(private n: number) {}
  *[Symbol.iterator]() {
    let [a, b] = [0, 1];
    for (let i = 0; i < this.n; i++) {
      yield a;
      [a, b] = [b, a + b];
    }
  }
}
console.log(Array.from(new Fib(8)), new Set(new Fib(5)).size);
const [x, , z] = new Fib(5);
console.log(x, z);
const m = new Map(Object.entries({ a: 1, b: 2 }));
const iter = m[Symbol.iterator]();
console.log(iter.next().value, iter.next().value, iter.next().done);
const gen = (function* () { const r: number = yield 1; console.log("got", r); return 5; })();
console.log(gen.next(), gen.next(42), gen.next());
console.log(Promise.resolve(1) instanceof Promise);
const f = (x: unknown) => x instanceof Promise ? "p" : "v";
console.log(f(1), f(Promise.resolve()), f((async () => 1)()));
console.log(Math.max.apply(null, [1, 5, 3]), Math.min.apply(Math, [2, 1]));
