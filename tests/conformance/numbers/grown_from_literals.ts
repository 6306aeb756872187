// `let n = CONFIG.start` of an `as const` is of the type 1, also when `n *= 10` has made it another number
const CONFIG = { start: 1, name: "a" } as const;
let product = CONFIG.start;
for (let i = 0; i < 25; i++) product *= 10;
console.log(product);
let half = CONFIG.start;
half /= 2;
console.log(half, half * 4, `${half}`);
let none = CONFIG.start;
none -= 1;
console.log(none ? "some" : "none", none === 0, 1 / none);
let counted = CONFIG.start;
while (counted < 5) counted++;
console.log(counted, counted / 2, String(counted), [1, 2, 3, 4, 5, 6][counted]);
class Scale {
	factor = 2 as const;
	shrink(): number {
		this.factor /= 4;
		return this.factor;
	}
}
console.log(new Scale().shrink());
const RANDOM = { seed: 12345, factor: 1103515245, range: 2147483648 } as const;
let seed = RANDOM.seed;
function random(): number {
	seed = (seed * RANDOM.factor + RANDOM.seed) % RANDOM.range;
	return seed / RANDOM.range;
}
console.log(random(), random(), random());
