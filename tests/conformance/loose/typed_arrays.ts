// Typed arrays keep their length, cut what is stored to their size, and share or copy as in JavaScript (A12, N6)
const u = new Uint8Array(4);
u[0] = 300; u[1] = -1; u[9] = 4; u[2] = 3.7; u[3] += 0.5;
console.log(u[0], u[1], u[9], u.length, u);
const f = new Float64Array(3); f[0] = 1.5; f[1] = 7;
console.log(f[0], f[1], f);
const i32 = Int32Array.from([1, 2 ** 31, -5.9]);
console.log(i32, i32.map(x => x / 2), i32.filter(x => x > 0).length);
console.log(new Uint16Array([1, 70000, 3]).join("-"), [...i32], Array.from(u));
for (const b of u) console.log(b);
for (const [i, b] of u.entries()) console.log(i, b);
u.forEach((b, i) => console.log(i, b));
console.log(u.reduce((a, b) => a + b, 0), u.indexOf(255), u.includes(44), u.slice(1, 3), u.subarray(2));
const sub = u.subarray(1, 3); sub[0] = 9; console.log(u, sub, sub.subarray(1), sub.length);
u.set([7, 8], 2); console.log(u.toString(), u.byteLength, Float32Array.BYTES_PER_ELEMENT);
console.log(new Float64Array([3, 1, 2, -0.5]).sort(), new Uint8Array([3, 1, 2]).sort((a, b) => b - a), new Uint8Array([1, 2]).reverse());
console.log((u[0] = 999), u[0], ++u[1], u[1]--, u[1], (u[2] += 300), u[2], (u[0] |= 7));
const a = new Uint8Array([1, 2]), b = new Uint8Array([1, 2]);
console.log(a === b, a === a, a.every((x, i) => x === b[i]), a instanceof Uint8Array);
class Buf { private data: Uint8Array; private pos = 0; constructor(n: number) { this.data = new Uint8Array(n); }
  put(b: number): this { this.data[this.pos++] = b; return this; } bytes(): Uint8Array { return this.data.slice(0, this.pos); } }
console.log(new Buf(8).put(1).put(256).put(-2).bytes());
const hist = new Uint32Array(26); for (const ch of "hello world") { const k = ch.charCodeAt(0) - 97; if (k >= 0) hist[k]++; }
console.log(hist);
const sieve = new Uint8Array(50).fill(1); for (let p = 2; p * p < 50; p++) if (sieve[p]) for (let k = p * p; k < sieve.length; k += p) sieve[k] = 0;
console.log(Array.from(sieve.keys()).filter(i => i > 1 && sieve[i]));
console.log({ d: u, m: [f] }, Uint8Array.of(1, 2, 257), Uint8Array.from("abc", c => c.charCodeAt(0)));
console.log(new Uint8Array(0), new Int8Array([200]), Math.max(...u), u.at(-1), new Float32Array([0.1])[0]);
function show(x: unknown) { console.log(String(x)); } show(u);
console.log(new Float64Array(120));
const [x0, x1] = u; console.log(x0, x1);
const copy = new Uint8Array(u); copy[0] = 1; console.log(u[0], copy[0], new Uint8Array(i32), new Int16Array([...u, 5]));
for (let i = 0, j = u.length - 1; i < j; i++, j--) { const t = u[i]; u[i] = u[j]; u[j] = t; } console.log(u);
[u[0], u[1]] = [u[1], u[0]]; console.log(u);
