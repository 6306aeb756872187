// Numbers that MicroPython's own reading and writing get wrong in the last digit
const f = (x: number) => x * (-1 + 1e-7); const g = (x: number) => x + -2;
console.log(f(g(123.456)), -1 + 1e-7, 121.456 * -0.9999999, (123.456 - 2) * -0.9999999);
console.log(JSON.parse("[0.0403047097, 39531938.623257, 0.07809301865624, 0.002689334878, 1e-7, 1.5e300, 5e-324, 123456789012345680000, 0.1, 1e21, 100, 2.50]"));
console.log(0.0403047097 * 3, 39531938.623257 / 7, Number("0.002689334878") * 1, parseFloat("0.00152927px") + 1, 0.1 + 0.2, 1 / 3, 1e21, 1.5e-9, 123456.789e3, 2 ** 60, 2 ** 70, 1e15 + 0.3, 99.99 * 3, 1.005 * 1000, 4.35 * 100, 0.1 * 3, 5e-7, 123e-20);
let seed = 12345; const rnd = (): number => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648; };
for (let i = 0; i < 300; i++) { const a = Math.round(rnd() * 1e6) / 1000; const b = Math.round(rnd() * 1e7) / 1e7; console.log(a * b, a + b, a / (b + 1), a - b); }
