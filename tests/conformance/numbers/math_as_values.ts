// Math's functions are values, whatever they are handed to (N15, N17)
const simpson = (f: (x: number) => number, a: number, b: number): number => {
	const h = (b - a) / 100;
	let sum = f(a) + f(b);
	for (let i = 1; i < 100; i++) sum += f(a + i * h) * (i % 2 ? 4 : 2);
	return (sum * h) / 3;
};
console.log(simpson(Math.sin, 0, Math.PI).toFixed(6), simpson(Math.sqrt, 0, 4).toFixed(3));
const table: Record<string, (a: number, b: number) => number> = { "^": Math.pow, i: Math.imul };
console.log(table["^"]?.(2, 10), table["i"]?.(-1, 5));
const unary: [string, (x: number) => number][] = [["floor", Math.floor], ["round", Math.round], ["abs", Math.abs]];
for (const [name, f] of unary) console.log(name, f(-2.5), f(NaN));
console.log([1.5, -1.5].map(Math.trunc), [4, -1].map(Math.sqrt), [-3].map(Math.abs));
