// N2, N8: `| 0`, `~~` and `>>> 0` of a quotient of whole numbers
function opaque(n: int): int {
	return n;
}

console.log((opaque(7) / 2) | 0, (opaque(-7) / 2) | 0, (opaque(9007199254740991) / 2) | 0, (opaque(2147483648) / -1) | 0);
console.log(((opaque(-9) / 4) | 0) * 2, 1 + ((opaque(9) / 4) | 0));
console.log((1 << 31) | 0, 1 << 30, (1 << 31) >>> 0, -1 >>> 0, -1 >>> 31, 5 & -2, -5 & 0xff, -5 >>> 28);
const flag = opaque(5);
if (flag & 4) console.log("bit 2");
if (!(flag & 2)) console.log("not bit 1");
console.log(flag & 1 ? "odd" : "even", !!(flag & 8));
export {};
