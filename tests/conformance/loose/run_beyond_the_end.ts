// A loop that runs beyond the end of a text or an array, having asked before where it is (A1, S2)
class Lexer {
  pos = 0; line = 1;
  constructor(private src: string) {}
  tokens(): string[] {
    const out: string[] = [];
    while (this.pos < this.src.length) {
      const ch = this.src[this.pos];
      if (ch === " ") { this.pos++; continue; }
      if (ch >= "0" && ch <= "9") {
        let n = "";
        while (this.src[this.pos] >= "0" && this.src[this.pos] <= "9") { n += this.src[this.pos]; this.pos++; }
        out.push("num:" + n);
      } else { this.pos++; if (this.src[this.pos] > "a") out.push("before " + this.src[this.pos]); out.push(ch); }
    }
    return out;
  }
}
console.log(new Lexer("12 + 345").tokens(), new Lexer("a").tokens(), new Lexer("ab 1+").tokens());
function words(s: string): string[] {
  const out = []; let i = 0;
  while (i < s.length) {
    while (s[i] < "a" || s[i] > "z") i++;
    let w = "";
    while (s[i] >= "a" && s[i] <= "z") w += s[i++];
    if (w) out.push(w); else break;
  }
  return out;
}
console.log(words("ab cd"), words("x"));
const xs = [1, 2, 3]; let t = 0;
for (let i = 0; i < xs.length; i++) { i++; t += xs[i] ?? 0; if (xs[i] > 1) t += xs[i] * 2; }
console.log(t);
