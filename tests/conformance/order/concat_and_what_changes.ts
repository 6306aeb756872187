// Arrays put together with what the call beside them changes
const a = [3, 1, 2];
console.log(a.concat(a, a.splice(0, 1)), a);
const b = [1, 2];
console.log(b.concat([b.push(9)], b), b);
console.log([...b, b.push(7), ...b], b);
const s = "x"; let t = "q";
console.log(t.concat(t, (t = "z"), t), s.concat(t));
const e = [1];
console.log(e.concat(e, e.push(5), e.pop()!), e);
export {};
