// large products that a pattern takes out of what they were put into
let { f } = { f: 1 };
for (let i = 1; i <= 22; i++) f *= i;
const g = f + 1;
console.log(g % 7, (g - 1) % 11);
const ys = [94906267, 94906269];
const m = new Map([
	["a", ys[0]!],
	["b", ys[1]!],
]);
const k = m.get("a")! * m.get("b")!;
console.log((k + 1) % 10, k + 1 === k);
let [area] = [ys.reduce((a, b) => a * b)];
console.log((area + 1) % 10);
