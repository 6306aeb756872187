// A runner of generators that asks them by the names of their methods
// co-style runner
type Step = Promise<any>;
function co<T>(genFn: () => Generator<Step, T, any>): Promise<T> {
  return new Promise((resolve, reject) => {
    const gen = genFn();
    const step = (method: "next" | "throw", arg?: any): void => {
      let r: IteratorResult<Step, T>;
      try { r = gen[method](arg); } catch (e) { reject(e); return; }
      if (r.done) resolve(r.value);
      else Promise.resolve(r.value).then((v) => step("next", v), (e) => step("throw", e));
    };
    step("next");
  });
}
const delay = <T>(v: T, ms = 1) => new Promise<T>((r) => setTimeout(() => r(v), ms));
co(function* () {
  const a: number = yield delay(1);
  const b: number = yield delay(2);
  try { yield Promise.reject(new Error("oops")); } catch (e) { console.log("caught", (e as Error).message); }
  return a + b;
}).then((v) => console.log("result", v));

// methods of the library are functions, whoever asks
function* once() {
	yield 1;
}
const asked = once();
const known = new Map<string, number>();
console.log(typeof asked.next, typeof asked.return, typeof known.get, typeof known.size, typeof "".trim, typeof [1].map);
console.log(typeof asked.next === "function", typeof known.set !== "function", typeof known.has === "object", asked.next().value);
