// A Map that stays in its variable: values of unknown type are then none, and JSON can write them
function memoize<A extends string | number, R>(fn: (arg: A) => R): (arg: A) => R {
  const cache = new Map<A, R>();
  return (arg: A) => {
    if (cache.has(arg)) {
      return cache.get(arg)!;
    }
    const result = fn(arg);
    cache.set(arg, result);
    return result;
  };
}

let calls = 0;
const slowSquare = (n: number): number => {
  calls++;
  return n * n;
};
const fast = memoize(slowSquare);
console.log(fast(4), fast(4), fast(5));
console.log(`calls: ${calls}`);

const fib: (n: number) => number = memoize((n: number) => (n < 2 ? n : fib(n - 1) + fib(n - 2)));
console.log(fib(50));

function memoizeAll<T extends any[], R>(fn: (...args: T) => R) {
  const cache: Record<string, R> = {};
  const wrapper = (...args: T): R => {
    const key = JSON.stringify(args);
    if (!(key in cache)) {
      cache[key] = fn(...args);
    }
    return cache[key] as R;
  };
  return { call: wrapper, size: () => Object.keys(cache).length };
}
const m = memoizeAll((a: number, b: string) => b.repeat(a));
console.log(m.call(2, "ab"), m.call(2, "ab"), m.call(3, "x"));
console.log(m.size());

function once<T>(fn: () => T): () => T {
  let done = false;
  let value: T;
  return () => {
    if (!done) {
      value = fn();
      done = true;
    }
    return value;
  };
}
const init = once(() => {
  console.log("initialising");
  return { id: 1 };
});
console.log(init() === init());
