// An entry or an item taken out that `!` says is there, counted with or compared, where nothing asks for it (A6, N14)
const m = new Map<string, number>();
m.set("a", m.get("a")! + 1);
console.log(m, m.get("z")! * 2, Math.max(m.get("q")!, 1));
for (const w of ["x", "y", "x"]) { if (m.has(w)) m.set(w, m.get(w)! + 1); else m.set(w, 1); }
console.log([...m]);
let total = 0;
for (const k of ["x", "nope"]) total += m.get(k)!;
console.log(total, m.get("nope")! > 1, m.get("x")! > 1);
const st: number[] = [2, 3];
st.push(st.pop()! * st.pop()!);
st.push(st.pop()! - st.pop()!);
console.log(st, st.shift()! + 1, st.shift()! + 1);
while (st.length > 0) console.log(st.pop()! + 1);
const e = new Map<string, { n: number }>([["a", { n: 1 }]]);
console.log(e.get("a")!.n + 1);
