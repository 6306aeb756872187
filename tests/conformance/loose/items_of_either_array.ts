// arrays, typed or not: read by places, whichever it is
function sum(bytes: Uint8Array | number[]): number { let s = 0; for (let i = 0; i < bytes.length; i++) s += bytes[i]; return s; }
function crc(data: number[] | Uint8Array, seed = 0xffff) { let c = seed; for (const b of data) { c ^= b; for (let k = 0; k < 8; k++) c = c & 1 ? (c >> 1) ^ 0xa001 : c >> 1; } return c; }
console.log(sum([1, 2, 3]), sum(new Uint8Array([250, 10])), crc([1, 2]), crc(new Uint8Array([1, 2])));
function first(bytes: Uint8Array | number[]) { return bytes[0]; }
console.log(first([]), first(new Uint8Array(2)), first([1.5]), first(new Uint8Array(0)));
function hex(bytes: ArrayLike<number>) { let out = ""; for (let i = 0; i < bytes.length; i++) out += bytes[i].toString(16).padStart(2, "0"); return out; }
console.log(hex([1, 255]), hex(new Uint8Array([16, 7])), hex(new Uint16Array([300])));
function word(b: readonly number[] | Uint8Array | Float32Array, at: number) { return b[at] * 65536 * 65536 + b[at + 1] + (b[2] ?? 0); }
console.log(word([4294967295, 0.5], 0), word(new Uint8Array([1, 2]), 0), word(new Float32Array([0.5, 2]), 0), word([1], 0), word([9, 9], -1));
function mixed(b: Uint8Array | number[] | undefined, i: number) { return b?.[i] ?? "none"; }
console.log(mixed(undefined, 0), mixed([7], 0), mixed(new Uint8Array([8]), 0), mixed([7], 1), mixed([7], 0.5), mixed(new Uint8Array([8]), NaN));
const buf: Uint8Array | number[] = Math.abs(-1) > 0 ? [1073741824, 5] : new Uint8Array(2);
console.log(buf[0] << 2, buf[0] * 8, buf[5], `${buf[1]}`, buf[1] === 5, typeof buf[9]);
