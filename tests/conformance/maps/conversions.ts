// Maps and Sets spread, unpacked, copied, asked by instanceof (A7, A8, C10)
const m = new Map<string, number>([["a", 1]]);
function show(x: Map<string, number> | string[]) { if (x instanceof Map) console.log("map", x.size); else console.log("arr", x.length); }
show(m); show(["q"]);
const [first] = m; console.log(first);
for (const [k, v] of [...m]) console.log(k, v);
const [s1, s2] = new Set([5, 6]); console.log(s1, s2);
function f(...xs: number[]) { return xs.length; }
console.log(f(...m.values()), Math.max(...new Set([1, 9])));
const it = m.entries(); const n = it.next(); if (!n.done) console.log(n.value[0], n.value[1]);
const e2: Array<[string, number]> = Array.from(m); e2.push(["z", 2]); console.log(new Map(e2).size);
console.log([...m.keys()].map((x) => x + "!"), m.size > 0 ? "some" : "none");
m.forEach((val, key) => { console.log(key, val); });
m.forEach(function (val) { console.log(val); });
const cp = new Map(m); cp.set("b", 2); console.log(m.size, cp.size, [...cp.entries()].length);
const sum = [...cp.values()].reduce((a, b) => a + b, 0); console.log(sum);
const obj = Object.fromEntries(cp); console.log(obj, JSON.stringify([...cp]));
const back = new Map(Object.entries(obj)); console.log(back.get("b"));
for (const [i, [kk, vv]] of [...cp].entries()) console.log(i, kk, vv);
const ss = new Set<string>(); for (const w of ["x", "y", "x"]) { if (ss.has(w)) console.log("dup", w); ss.add(w); }
console.log([...ss].sort().reverse().join(), ss);
