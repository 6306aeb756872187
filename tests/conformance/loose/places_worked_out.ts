// a place with a fraction, or beside the items, is none of a typed array; a whole one is, however it was worked out
const buf = new Uint8Array(4);
for (let i = 0; i < 8; i += 2) buf[i * 3 / 4] = i + 1;
console.log(buf);
const half = (n: number) => n / 2;
buf[half(2)] = 9; buf[half(3)] = 8; buf[NaN] = 7; buf[half(100)] = 6; buf[-half(2)] = 5; buf[Infinity] = 4; buf[half(6)] += 10; buf[half(4)]++;
console.log(buf, buf.length, (buf[half(1)] = 3), buf[half(1)], buf[half(6)]);
const f = new Float64Array(2); f[half(2)] = 0.5; f[half(5)] = 1; console.log(f);
