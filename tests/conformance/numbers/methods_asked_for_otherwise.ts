// Methods that are asked for by a key or in a pattern are given what nobody follows
class Shares {
	half(x: number): number {
		return x / 2;
	}
	quarter(x: number): number {
		return x / 4;
	}
	eighth(x: number): number {
		return x / 8;
	}
	next(x: number): number {
		return x + 1;
	}
	static third(x: number): number {
		return x / 3;
	}
	static fifth(x: number): number {
		return x / 5;
	}
}
const shares = new Shares();
console.log(shares["half"](4), `${shares["half"](6)}`);
for (const name of ["quarter", "next"] as const) console.log(shares[name](4), `${shares[name](1.5)}`);
const { eighth } = shares;
console.log(eighth(16), [8, 12].map(eighth));
const { third: divided } = Shares;
console.log(divided(9), `${divided(1)}`);
let fifth: (x: number) => number;
({ fifth } = Shares);
console.log(fifth(10), String(fifth(1)));
