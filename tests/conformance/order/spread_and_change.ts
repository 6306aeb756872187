// Items are spread as they are at that place, whatever comes later (A7, F9, E6)
const xs = [1, 2, 3];
console.log([...xs, xs.pop()], [...xs, xs.push(7)], [...xs, (xs[0] = 9)], Math.max(...xs, (xs[0] = 1)));
const f = (...a: (number | undefined)[]) => a.join();
console.log(f(...xs, xs.pop(), ...xs));
console.log(Math.max(...new Set([NaN, 1])), f(...new Set([-0, 2])));
const o = { a: 1 };
console.log(f(o.a, (o.a = 5), o.a++, o.a), [o.a, o.a--, o.a]);
const m = new Map([[1, 2]]);
const g = (...e: [number, number][]) => e.map(([k, v]) => k + v).join();
console.log(g(...m), f(...m.keys(), m.delete(1) ? 1 : 0));
const k1 = { x: 1 };
const h = (...e: { x: number }[]) => e[0]!.x;
console.log(h(...new Set([k1])), h(...new Map([[k1, 1]]).keys()));
export {};
