// N14: -0 prints as -0 by console.log and as 0 in texts, wherever it comes from
console.log(-0, 0, [-0], { a: -0 });
console.log(-6 % 3, 0 * -5, Math.round(-0.4), Math.trunc(-0.5), Math.ceil(-0.2), Math.min(0, -0), Math.max(-0, 0));
let x = 0;
console.log(-x, `${-x}`, String(-x), -x === 0, Object.is(-x, 0), Object.is(-x, -0));
const y = -x; console.log(y + 0, y - 0, y * 2, y / 3, 1 / y, y | 0, y + y);
function neg(n: number): number { return -n; }
console.log(neg(0), neg(3), neg(-2), [1, 2, 3][neg(0)]);
for (const a of [-2, 0, 2]) for (const b of [-3, 0, 3]) console.log(a * b, a % 3, Math.trunc(a / 3), Math.floor(a / -3), Math.ceil(a / 3), Math.round(a / 5));
let z = 5; z *= 0; console.log(z); z = -5; z *= 0; console.log(z); z %= 3; console.log(z); z -= 0; console.log(z); z += 0; console.log(z);
console.log(Math.abs(-0), Math.sign(-0), Math.sqrt(-0), Math.pow(-0, 3), (-0).toFixed(1), (-0).toString(), -0 + "", Number("-0"), parseInt("-0"), parseFloat("-0"));
export {};
