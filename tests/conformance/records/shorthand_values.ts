// `{ name }` is a use of the variable as any other is: of what a catch has caught, rest parameters, functions to come, enums
function rest(...items: number[]) { return { items }; }
const r = rest(1, 2); r.items.push(3); console.log(r, r.items.length, Array.isArray(r.items));
const waiting: { resolve: (v: string) => void; reject: (e: unknown) => void }[] = [];
const p = new Promise<string>((resolve, reject) => { waiting.push({ resolve, reject }); });
p.catch((e) => console.log("caught", e)); waiting[0]!.reject("why");
enum Color { Red, Green } const box = { Color }; console.log(box.Color.Red, Object.keys(box.Color).length, box);
const handlers = { onA, onB }; console.log(handlers.onA(), handlers.onB());
function onA() { return "A"; } function onB() { return onA() + "B"; }
let i = 0; for (i = 0; i < 3; i++) {} console.log({ i });
for (let k = 0; k < 3; k++) { const snap = { k }; if (k === 1) console.log(snap); }
try { throw new TypeError("t"); } catch (error) { const info = { error, kind: "k" }; console.log(info.error instanceof TypeError, info.kind, { ...info }.kind); }
try { JSON.parse("{"); } catch (err) { const wrapped = [{ err }]; console.log(wrapped.length, wrapped[0]!.err instanceof SyntaxError); }
class Holder { private log: unknown[] = []; run(fn: () => void) { try { fn(); } catch (error) { this.log.push({ error }); } return this.log.length; } } console.log(new Holder().run(() => { throw 1; }));
