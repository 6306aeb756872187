// A property that is named as the variable it is made of holds what the variable holds: also a fraction.
interface Box { value: number }
const box = (value: number): Box => ({ value });
const get = (b: Box): number => b.value;
console.log(String(box(get(box(1.5)) + 0.5).value), `${box(4 / 2).value}`, box(get(box(2.5)) * 2).value + "");
type Expr = { tag: "num"; value: number } | { tag: "sum"; left: Expr; right: Expr };
const num = (value: number): Expr => ({ tag: "num", value });
const sum = (left: Expr, right: Expr): Expr => ({ tag: "sum", left, right });
const evaluate = (e: Expr): number => (e.tag === "num" ? e.value : evaluate(e.left) + evaluate(e.right));
const folded = (e: Expr): Expr => (e.tag === "num" ? e : num(evaluate(e)));
const show = (e: Expr): string => (e.tag === "num" ? String(e.value) : `${show(e.left)} + ${show(e.right)}`);
console.log(show(folded(sum(num(1), sum(num(2.5), num(0.5))))), show(sum(num(1), num(2.5))), show(folded(num(6 / 2))));
const half = 5 / 2, items = [0.5, 1.5, half], whole = 7;
const held = { half, items, whole };
const total = held.items[0]! + held.items[1]!;
console.log(String(total), `${held.half * 2}`, held.whole % 2, `${held.whole / held.half}`, [held.half + held.half], Math.floor(held.half));
function stats(xs: number[]) { const min = Math.min(...xs), max = Math.max(...xs), mean = xs.reduce((a, b) => a + b, 0) / xs.length; return { min, max, mean }; }
const { min, max, mean } = stats([1, 2, 3]);
console.log(`${min} ${max} ${mean}`, String(stats([2, 4]).mean), stats([1, 2]).mean, `${stats([1.5, 0.5, 4]).mean}`, String(mean));
class Point { constructor(readonly x: number, readonly y: number) {} parts() { const { x, y } = this; return { x, y }; } }
const p = new Point(1.5, 2).parts(); console.log(`${p.x + p.x},${p.y}`, String(p.x * 2));
let count = 0; const counters: { count: number }[] = []; for (; count < 2; count += 0.5) counters.push({ count }); console.log(counters.map((c) => `${c.count}`).join(), `${counters[2]!.count}`);
