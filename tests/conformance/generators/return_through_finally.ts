// return() through yields in finally, yield* while values are sent
function* f(): Generator<number, string, string> { try { yield 1; } finally { const s = yield 2; console.log("sent", s); yield 3; } return "end"; }
const g = f();
console.log(g.next("a"), g.return("r"), g.next("b"), g.next("c"), g.next("d"));
function* h(): Generator<number, number, number> { try { yield 1; yield 2; } finally { return 9; } }
const k = h(); k.next();
console.log(k.return(5), k.next(1));
const fresh = h();
console.log(fresh.return(7), fresh.next(1));
const t = f(); t.next("x");
console.log(t.throw(new Error("e")));
console.log(t.next("y"));
try { t.next("z"); } catch (e) { console.log((e as Error).message); }
function* s(): Generator<string, void, number> { yield* "ab"; yield* new Set(["c"]); yield* new Map([["k", 1]]).keys(); const n = yield "q"; console.log("n", n); }
const w = s();
for (let i = 0; i < 6; i++) console.log(w.next(i));
function* ended(): Generator<number, string> { yield 1; return "v"; }
const e = ended();
e.next();
console.log(e.next().value);
console.log(e.next().value);
console.log(e.next().done);
