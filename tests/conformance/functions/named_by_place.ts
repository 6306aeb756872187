// A function or class without a name is called by where it stands.
type Made = { f?: (x: number) => number; k?: unknown; h?: unknown };
const none: Made = {};
let f: (x: number) => number = (y) => y;
let g: unknown, h: unknown, later: unknown;
({ f = ((x: number) => x / 2), k: g = () => 2, h = class {} } = none);
console.log(f, g, h, f.name, [f]);
const { f: own = (x: number) => x, k: [inner = function () {}] = [] as unknown as [unknown] } = none as { f?: unknown; k?: [unknown] };
console.log(own, inner);
const held = { m: class {}, 5: class {}, "a b": class {} };
later ??= class {};
const many = (given = class {}): unknown[] => [class {}, given];
console.log(later, held.m, held[5], held["a b"], many(), [class {}], (class {}).name === "");
console.log(held);
