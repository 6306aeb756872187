// An object literal with getters shows a field that may hold an error, and holds none.
interface State { last: Error | null; readonly count: number }
function make(): State { let n = 0; return { last: null, get count() { return ++n; } }; }
const s = make();
console.log(s, s.count);
const p = { re: null as RegExp | null, fn: null as (() => void) | null, get x() { return 1; } };
console.log(p);
class T { last = null as Error | null; get size() { return 1; } }
console.log(new T());
const o = { err: null as Error | null, get x() { return 1; } };
console.log(o, o.err === null);
