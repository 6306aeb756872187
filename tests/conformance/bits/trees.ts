// N6: nested bit operations wrap once, and give the same as if each had
function opaque(n: int): int {
	return n;
}

const a = opaque(0x12345678);
const b = opaque(-0x7654321);
const c = opaque(0xdeadbeef);
console.log((a << 8) | (b >>> 24), ((a << 13) ^ (a >>> 19)) + b, ((a ^ b) << 3) & 0xff, (a << 4) >> 4, (a << 4) >>> 4);
console.log(~(a << 8), ~a & b, -(a << 1), (c << 16) / 2, (c & 0xffff) << 16, ((c & 0xffff) << 16) >>> 0, (c >>> 8) << 8);
console.log((a + c) | 0, (a * 3) | 0, (a - c) >>> 0, (a + b) & 0xffff, (a * 5) ^ (c * 7), (c + 1) >> 1);
console.log((a << 8) === (b << 8), (a << 8) < (c << 8), (a << 24) + 1, [c << 1].length, `${c << 1} ${~c}`);
let hash = 5381;
for (const code of [104, 101, 108, 108, 111, 32, 119] as int[]) hash = ((hash << 5) + hash) ^ code;
console.log(hash, hash >>> 0);
let crc = 0xffffffff;
for (const byte of [1, 2, 3, 250] as int[]) {
	crc ^= byte;
	for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
}
console.log(crc, ~crc, (crc ^ 0xffffffff) >>> 0);
let seed = 42;
for (let i = 0; i < 5; i++) {
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	console.log(seed);
}
export {};
