// Callbacks that are looked up by name
const scale = { k: 3, by(x: number): number { return x * this.k; } };
const ops: Record<string, (x: number) => number> = { half: (x) => x / 2, scaled: (x) => scale.by(x), neg(x) { return -x; } };
for (const k of Object.keys(ops)) console.log([2, 4].map(ops[k]!), [1, 2].filter(ops[k]!).length);
const f = ops["half"]!;
console.log([2].map(f));
function each(xs: number[], g: (x: number) => number): number[] { return xs.map(g); }
console.log(each([1], ops["neg"]!), each([1], (x) => scale.by(x)));
export {};
