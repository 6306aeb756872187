// a function that is given its cache
function memoize<T extends (...args: any[]) => any>(fn: T): T & { cache: Map<string, ReturnType<T>> } {
  const cache = new Map<string, ReturnType<T>>();
  const memoized = ((...args: Parameters<T>): ReturnType<T> => {
    const key = JSON.stringify(args);
    if (cache.has(key)) return cache.get(key)!;
    const result = fn(...args);
    cache.set(key, result);
    return result;
  }) as T & { cache: Map<string, ReturnType<T>> };
  memoized.cache = cache;
  return memoized;
}
let calls = 0;
const slow = memoize((n: number): number => { calls++; return n * n; });
console.log(slow(4), slow(4), slow(5), calls, slow.cache.size);
const fib = memoize((n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2)));
console.log(fib(20), fib.cache.size);
