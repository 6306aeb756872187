// One more than a number beyond 2^53, by + and ++ (N9, N12)
let n = Number.MAX_SAFE_INTEGER; for (let i = 0; i < 4; i++) { n = n + 1; console.log(n); n++; console.log(n, n === n + 1); }
const f = (x: number) => x + 1; console.log(f(9007199254740992), f(2 ** 53 + 2), f(2 ** 53) === 2 ** 53);
class P { constructor(public x: number) {} inc() { this.x++; return this.x + 1; } }
console.log(new P(9007199254740991).inc(), new P(9007199254740996).inc());
const xs = [9007199254740992, 1]; console.log(xs.map((x) => x + 1), xs[0]! + 3 === xs[0]! + 4);
export {};
