// S9: console.log breaks lines, aligns columns and quotes as Node does
interface Emp { id: number; name: string; dept: string; salary: number; skills: string[] }
const emps: Emp[] = [
  { id: 1, name: "Alice Johnson", dept: "Engineering", salary: 120000, skills: ["ts", "py"] },
  { id: 2, name: "Bob", dept: "Marketing", salary: 80000.5, skills: [] },
];
console.log(emps);
console.log("emps:", emps, "count:", emps.length);
const byDept = new Map<string, Emp[]>();
for (const e of emps) { const l = byDept.get(e.dept); if (l) l.push(e); else byDept.set(e.dept, [e]); }
console.log(byDept);
console.log([...byDept.keys()], [...byDept.entries()]);
const o = { a: 1, b: { c: [1, 2, { d: "deep" }] }, text: "a long text that goes on and on and on and on for a while, you see", more: true };
console.log(o);
console.log(["apple", "banana", "cherry", "dates", "elderberry", "fig", "grape", "honeydew"]);
console.log([1.5, 22.25, 333, 4, 5, 6, 7, 8, 9, 10]);
console.log([true, false, true, true, false, true, true]);
const result = { ok: true as const, value: { items: [1, 2, 3], total: 6 } };
console.log(result);
const pair: readonly [number, string] = [1, "a"];
console.log(pair);
const kk = ({ "key with space": 1, valid_id: 2, $dollar: 3, "9": 4 } as Record<string, number>);
enum Color { Red, Green, Blue = "blue" }
console.log(Color.Red, Color.Blue, [Color.Green, Color.Blue]);
console.log({ fn: 1, s: 'single \' and "double"', e: "", tab: "\t", uni: "é", emoji: "😀" });
console.log([["a", 1], ["b", 2]] as [string, number][]);

