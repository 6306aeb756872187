// Nothing is above or below an item that is not there.

class Lexer { constructor(private s: string, private i = 0) {} peek() { return this.s[this.i]; } next() { return this.s[this.i++]; }
  number() { let out = ""; while (this.isDigit(this.peek())) out += this.next(); return out; }
  isDigit(c: string) { return c >= "0" && c <= "9"; } }
console.log(new Lexer("123").number(), new Lexer("12a").number());
const isAlpha = (c: string) => (c >= "a" && c <= "z") || c === "_"; let k = 0; const src = "ab_1"; let id = ""; while (isAlpha(src[k])) id += src[k++]; console.log(id); k = 0; id = ""; const s2 = "abc"; while (isAlpha(s2[k])) id += s2[k++]; console.log(id);
const xs = [3, 1]; let j = 0; while (xs[j] > 0) j++; console.log(j, xs[5] > 1, xs[5] < 1, xs[5] <= 1, "a" < src[9]);

const key = (x: number[], i: number) => x[i]; const ys = [5, 3, 9];
console.log(ys[7] >= 1 ? "a" : "b", !(ys[7] >= 1), key(ys, 1) < 4, key(ys, 9) < 4, Math.max(...ys) > ys[2], ys[0] > ys[9] || "neither");
let best = ys[0]; for (let i = 1; i <= ys.length; i++) if (ys[i] > best) best = ys[i]; console.log(best);
const bub = [3, 1, 2]; for (let i = 0; i <= bub.length; i++) for (let j = 0; j < bub.length; j++) if (bub[j] > bub[j + 1]) [bub[j], bub[j + 1]] = [bub[j + 1], bub[j]]; console.log(bub);
const names = ["b", "a"]; let first = names[0]; for (const n of names) if (n < first) first = n; console.log(first, names[5] < "z", names[5] > "a");
const stack: number[] = []; function top() { return stack[stack.length - 1]; } console.log(top() > 3, top() <= 3); stack.push(9); console.log(top() > 3);
const prec: Record<string, number> = { "+": 1, "*": 2 }; const ops: string[] = []; const out: string[] = []; for (const tk of "a+b*c".split("")) { if (tk in prec) { while (prec[ops[ops.length - 1]] >= prec[tk]) out.push(ops.pop()!); ops.push(tk); } else out.push(tk); } console.log(out.join("") + ops.reverse().join(""));
