// `words[i]! |= bit`: an item that is not there yet counts as 0 (A1)
class Bits {
	private words: number[] = [];
	set(i: number) { this.words[i >> 5]! |= 1 << (i & 31); return this; }
	flip(i: number) { this.words[i >> 5]! ^= 1 << (i & 31); }
	clear(i: number) { this.words[i >> 5]! &= ~(1 << (i & 31)); }
	has(i: number) { return (this.words[i >> 5]! & (1 << (i & 31))) !== 0; }
	get all() { return this.words; }
}
const b = new Bits();
b.set(3).set(35); b.flip(64); b.clear(65);
console.log(b.all, b.has(3), b.has(4), b.has(35));
const flags: Record<string, number> = {};
for (const k of ["a", "b", "a"]) flags[k]! |= 4;
console.log(flags);
let n = 0;
const xs: number[] = [];
n = xs[0]! |= 5;
console.log(n, xs);
