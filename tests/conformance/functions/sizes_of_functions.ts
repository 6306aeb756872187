// Functions are asked how many parameters they have, and called where nothing tells
// Currying and partial application
type Fn = (...args: any[]) => any;

function curry2<A, B, C>(f: (a: A, b: B) => C): (a: A) => (b: B) => C {
  return (a) => (b) => f(a, b);
}

function curry3<A, B, C, D>(f: (a: A, b: B, c: C) => D) {
  return (a: A) => (b: B) => (c: C): D => f(a, b, c);
}

const add = (a: number, b: number) => a + b;
const mul3 = (a: number, b: number, c: number) => a * b * c;

const cAdd = curry2(add);
const cMul = curry3(mul3);

console.log(cAdd(1)(2));
console.log(cMul(2)(3)(4));

const inc = cAdd(1);
console.log([1, 2, 3].map(inc));

function partial<T extends unknown[], R>(f: (first: number, ...rest: T) => R, first: number) {
  return (...rest: T): R => f(first, ...rest);
}
const add5 = partial((a: number, b: number) => a + b, 5);
console.log(add5(10));

function curryN(fn: Fn): Fn {
  return function curried(...args: any[]): any {
    if (args.length >= fn.length) {
      return fn(...args);
    }
    return (...more: any[]) => curried(...args, ...more);
  };
}
const sum4 = curryN((a: number, b: number, c: number, d: number) => a + b + c + d);
console.log(sum4(1)(2)(3)(4));
console.log(sum4(1, 2)(3, 4));
console.log(sum4(1, 2, 3, 4));
const curryAny = (fn: Function) => {
  const curriedAny = (...args: any[]): any =>
    args.length >= fn.length ? fn(...args) : (...next: any[]) => curriedAny(...args, ...next);
  return curriedAny;
};
const volume = curryAny((l: number, w: number, h: number) => l * w * h);
console.log(volume(2)(3)(4), volume(2, 3)(4), volume(2)(3, 4));
const greetAny = curryAny((greeting: string, name: string) => `${greeting}, ${name}!`);
const helloAny = greetAny("Hello");
console.log(["Ann", "Bob"].map((n) => helloAny(n)));
