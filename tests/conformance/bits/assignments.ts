// N6: compound bit assignments, on variables, elements, fields
let x = 0x7fffffff;
x <<= 1;
console.log(x);
x >>>= 28;
console.log(x);
x |= 0x80000000;
console.log(x);
x >>= 4;
console.log(x);
x &= 0xff00;
console.log(x);
x ^= -1;
console.log(x);
const list: int[] = [1, 2, 3];
list[0]! <<= 31;
list[1]! |= 1 << 31;
console.log(list[0]!, list[1]!);
class Flags {
	bits: int = 0;
	set(n: int): void {
		this.bits |= 1 << n;
	}
	clear(n: int): void {
		this.bits &= ~(1 << n);
	}
	has(n: int): boolean {
		return (this.bits & (1 << n)) !== 0;
	}
}
const flags = new Flags();
flags.set(31);
flags.set(0);
console.log(flags.bits, flags.has(31), flags.has(1));
flags.clear(31);
console.log(flags.bits);
let length = 0;
let shift = 0;
for (const byte of [0xff, 0xff, 0xff, 0x7f, 0x7f] as int[]) {
	length |= (byte & 127) << shift;
	shift += 7;
}
console.log(length);
export {};
