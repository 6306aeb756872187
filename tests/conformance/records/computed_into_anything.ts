// Where methods of literals may come to another object key by key, what an operator makes is still no method.
const counted: any = {
  count: 0,
  [Symbol.asyncIterator]() {
    const self = this;
    return {
      next() {
        self.count = self.count + 1;
        if (self.count === 3) return Promise.reject("stopped");
        return Promise.resolve({ value: self.count, done: false });
      },
    };
  },
};
async function main() {
  try {
    for await (const x of counted) console.log("got " + x);
  } catch (e) {
    console.log("caught " + e);
  }
}
const from: any = { n: 1, step() { return this.n; }, twice() { this.n = this.n * 2; return this; } };
const to: any = { n: 9 };
const key: string = ["step"][0]!;
to[key] = from[key];
to.total = from.n + to.n;
to.text = `${from.n}`;
to.negative = -from.n;
to.kind = typeof from.n;
to.n = to.n - 1;
console.log(to.step(), to.total, to.text, to.negative, to.kind, from.twice().n, to.step());
// one of the two sides is handed on as it is
const third: any = { n: 20 };
third[key] = from.n && from[key];
console.log(third.step());
// it goes to what the call gives, not to what the call is given
const fourth: any = { n: 30 };
function pick(of: any): any { return of.n > 0 ? fourth : of; }
pick(from)[key] = from[key];
console.log(fourth.step(), from.step());
main();
export {};
