// `next()` of an iterator of which nothing is known: a generator's, an array's, a text's, one of the program's own
function mapped(source: any, f: any): any {
  const iterator = source[Symbol.iterator]();
  return {
    [Symbol.iterator]() {
      return this;
    },
    next() {
      const step = iterator.next();
      return step.done ? step : { value: f(step.value) };
    },
  };
}
class Range {
  constructor(private readonly from: number, private readonly to: number) {}
  [Symbol.iterator](): any {
    let next = this.from;
    const last = this.to;
    return {
      next() {
        return next <= last ? { value: next++ } : { done: true };
      },
    };
  }
}
function* counted(): Generator<number, string, any> {
  yield 1;
  const got = yield 2;
  return `got ${got}`;
}
console.log([...mapped([1, 2, 3], (x: number) => x * x)], [...mapped("ab", (c: string) => c + c)]);
console.log([...mapped(new Range(1, 4), (x: number) => -x)], [...mapped(counted(), (x: number) => x / 2)]);
const steps: any = counted();
console.log(steps.next().value, steps.next(), steps.next("back"), steps.next());
