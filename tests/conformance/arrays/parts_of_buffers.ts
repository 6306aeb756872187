// Parts of byte arrays know the buffer that they are parts of, and where they begin (A12)
const whole = new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7]);
const part = whole.subarray(2, 6);
const inner = part.subarray(-3, -1);
console.log(part.byteOffset, inner.byteOffset, inner, inner.buffer.byteLength);
const view = new DataView(part.buffer, part.byteOffset + 1, 2);
console.log(view.getUint16(0), view.byteOffset);
view.setUint8(0, 99);
console.log(whole);
const buf = new ArrayBuffer(6);
const a = new Uint8Array(buf, 1, 4);
a.set([1, 2, 3, 4]);
console.log(new Uint8Array(a.buffer), a.buffer.byteLength, a.subarray(5, 2).byteOffset, a.subarray(2).byteOffset);
const again = new Uint8Array(part.buffer, part.byteOffset, part.length);
console.log(again, again.byteOffset, new DataView(again.buffer).getUint8(1));
function sum(u: Uint8Array) { const d = new DataView(u.buffer, u.byteOffset, u.byteLength); let s = 0; for (let i = 0; i < d.byteLength; i++) s += d.getUint8(i); return s; }
console.log(sum(inner), sum(whole), sum(a));
console.log(whole.buffer.slice(2, 4).byteLength);
