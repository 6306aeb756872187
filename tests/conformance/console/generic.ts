// S9: console.log of generic, unknown and spread arguments
class Stack<T> { private items: T[] = []; push(x: T) { this.items.push(x); } show() { console.log(this.items, this.items.length); } }
const s = new Stack<number>(); s.push(1); s.push(2); s.show();
const t = new Stack<string>(); t.push("a"); t.show(); console.log(t);
function id<T>(x: T): T { console.log(x); return x; }
id(1); id("s"); id([1, "b"]); id({ a: 1 });
const u: unknown = { a: [1, 2, "x"] };
console.log(u);
let v: any = 5; console.log(v); v = "str"; console.log(v, [v]);
function pr(...args: unknown[]) { console.log(...args); }
pr(1, "a", [2]); pr();
const xs = [1, 2, 3]; console.log(...xs); console.log("all", ...xs);
const a = [1, 2]; console.log(`${a}`, String(a));
