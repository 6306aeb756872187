// What next() gives, printed: also after the end (Y11)
function* gen(): Generator<number> { yield 1; yield 2; }
const g = gen();
console.log(g.next());
console.log(g.next().value);
console.log(g.next());
console.log(g.next().value, g.next().done);
function* words() { const x: string = yield "a"; console.log("x", x); return 5; }
const w = words();
console.log(w.next(), w.next("q"), w.next("r"));
const it = ["p", "q"][Symbol.iterator]();
console.log(it.next(), it.next(), it.next());
const r = gen().next();
if (!r.done) console.log(r.value.toFixed(1));
const e = new Map([["a", 1]]).entries();
console.log(e.next().value, e.next().value);
const kk = [..."hey"].entries();
console.log(kk.next().value);
