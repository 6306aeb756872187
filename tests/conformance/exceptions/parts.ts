// Parts of errors, catch with a pattern, instanceof of the language's own classes, URIs (C7, K8, C10, P1)
function f(n: number): void { if (n === 0) throw new SyntaxError("zero"); throw new RangeError("other " + n); }
for (const n of [0, 1]) { try { f(n); } catch (err) { const { name, message } = err as Error; console.log(name, message); } }
try { f(0); } catch ({ message }: any) { console.log(message); }
try { f(2); } catch (e: any) { const { message: m, name } = e; console.log(m, name); }
class MyErr extends Error { code = 5; constructor(m: string) { super(m); this.name = "MyErr"; } }
try { throw new MyErr("q"); } catch (e) { if (e instanceof MyErr) { const { code, message, name } = e; console.log(code, message, name); } }
const x: unknown = [1]; console.log(x instanceof Array, x instanceof Object, ({}) instanceof Object, (() => 1) instanceof Function, new Error("q") instanceof Object);
const ex = <T>(actual: T) => ({ toBe(e: T) { console.log(actual === e); }, get not() { return { toBe(e: T) { console.log(actual !== e); } }; } }); ex(1).toBe(1); ex(1).not.toBe(1);
console.log(encodeURIComponent("a b&c=é/?ü€"), decodeURIComponent("hello%20w%C3%A9"), encodeURI("http://x.y/a b?q=é#h"), decodeURI("%20%26"));
const o: { a?: number; b: number } = { a: 1, b: 2 }; console.log(delete o.a, o);
console.log([1, 2, 3].includes(2) ? "y" : "n", "done");
