// AggregateError: made, derived from, given by Promise.any
const e = new AggregateError([new Error("a"), new TypeError("b")], "many");
console.log(e.name, e.message, e.errors.length, String(e), e instanceof AggregateError, e instanceof Error);
try { throw e; } catch (x) {
  if (x instanceof AggregateError) for (const i of x.errors) console.log(i.message, i instanceof TypeError);
}
console.log(`${new AggregateError([])}`);
class Many extends AggregateError { constructor(es: Error[]) { super(es, "sub"); this.name = "Many"; } }
const m = new Many([new Error("q")]);
console.log(m.name, m.message, m.errors.length);
async function f() {
  try { await Promise.any([Promise.reject(new Error("1")), Promise.reject(new Error("2"))]); }
  catch (err) { console.log((err as Error).name, String(err), err instanceof AggregateError); if (err instanceof AggregateError) { console.log(err.message, err.errors.map((q) => (q as Error).message)); } }
}
f();
