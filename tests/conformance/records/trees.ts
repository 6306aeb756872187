// Trees of records, unions told apart, functions that make records (O3, O5)
// linked list / tree with records
interface TreeNode { value: number; left: TreeNode | null; right: TreeNode | null }
function insert(t: TreeNode | null, v: number): TreeNode { if (t === null) return { value: v, left: null, right: null }; if (v < t.value) t.left = insert(t.left, v); else t.right = insert(t.right, v); return t; }
let root: TreeNode | null = null;
for (const v of [5, 2, 8, 1, 9]) root = insert(root, v);
const walk = (t: TreeNode | null, f: (v: number) => void): void => { if (!t) return; walk(t.left, f); f(t.value); walk(t.right, f); };
const out: number[] = []; walk(root, (v) => out.push(v)); console.log(out);
const depth = (t: TreeNode | null): number => (t ? 1 + Math.max(depth(t.left), depth(t.right)) : 0);
console.log(depth(root), JSON.stringify(root));
console.log(root);
type Shape = { kind: "circle"; r: number } | { kind: "rect"; w: number; h: number };
const area = (s: Shape): number => { switch (s.kind) { case "circle": return Math.round(Math.PI * s.r ** 2); case "rect": return s.w * s.h; } };
const shapes: Shape[] = [{ kind: "circle", r: 2 }, { kind: "rect", w: 2, h: 3 }];
console.log(shapes.map(area), shapes.filter((s) => s.kind === "rect").length);
for (const s of shapes) if ("r" in s) console.log("r", s.r); else console.log("wh", s.w, s.h);
const point = { x: 1, y: 2 }; const moved = { ...point, x: point.x + 5 };
console.log(point, moved, point === moved);
type Stack<T> = { items: T[]; push(x: T): void; pop(): T | undefined; readonly size: number };
function makeStack<T>() { const items: T[] = []; return { push(x: T) { items.push(x); }, pop: () => items.pop(), size: () => items.length, peek() { return items[items.length - 1]; } }; }
const st = makeStack<string>(); st.push("a"); st.push("b"); console.log(st.pop(), st.size(), st.peek());
