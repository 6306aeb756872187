// Tagged templates: the program's own, methods, texts that are one list each time, closures among the values (S13)
class Db { prefix = "db"; q(strings: TemplateStringsArray, ...params: (string | number)[]) { return { text: strings.join("?"), params, by: this.prefix }; } }
const db = new Db();
const r = db.q`select * from t where id = ${5} and name = ${"x"}`;
console.log(r.text, r.params, r.by);
const same = (s: TemplateStringsArray) => s;
const get = () => same`a`;
console.log(get() === get(), get().length, get()[0]);
type Props = { color: string };
const css = (s: TemplateStringsArray, ...fs: ((p: Props) => string)[]) => (p: Props) => s.reduce((a, x, i) => a + x + (fs[i]?.(p) ?? ""), "");
console.log(css`a: ${(p) => p.color}; b: ${() => "k"};`({ color: "red" }));
const dedent = (s: TemplateStringsArray, ...v: unknown[]) => s.map((x, i) => x + String(v[i] ?? "")).join("").split("\n").map((l) => l.trim()).filter(Boolean).join("\n");
console.log(dedent`
   hello ${1 + 1}
     world ${[1, 2]} ${null} ${true}
`);


function highlight(strings: TemplateStringsArray, ...values: unknown[]): string {
  return strings.reduce((out, s, i) => out + s + (i < values.length ? `[${values[i]}]` : ""), "");
}
const who = "Bob";
const age = 30;
console.log(highlight`Name: ${who}, age: ${age}!`);
console.log(highlight`plain`);
function sum(strings: TemplateStringsArray, ...nums: number[]) {
  return nums.reduce((a, b) => a + b, 0);
}
console.log(sum`${1} and ${2} and ${3}`);
const html = (s: TemplateStringsArray, ...v: string[]) => s.map((x, i) => x + (v[i] ?? "").replace(/</g, "&lt;")).join("");
console.log(html`<p>${"<b>"}</p>`);
