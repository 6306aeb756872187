// a large number that has been rounded is one to which one more cannot be added
let x = 5381;
for (let i = 0; i < 5; i++) {
	x = Math.floor(x ** 2 / 10);
	console.log(x, x + 1 === x, x + 1 - x, x % 1000, Math.floor(x / 7) + 1 - Math.floor(x / 7));
}
const rounded = [Math.trunc, Math.ceil, Math.round, Math.floor].map((f) => f(x / 3));
for (const value of rounded) console.log(value, value + 1 === value, -value - 1, `${value}`, JSON.stringify([value]));
let half = Math.round(x / 2);
half++;
half += 1;
console.log(half, half - x / 2, Math.round(-(x / 2)) - 1 + x / 2);
