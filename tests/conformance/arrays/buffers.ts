// ArrayBuffer, DataView, and Uint8Array looking at the same bytes.
const buf = new ArrayBuffer(24);
const view = new DataView(buf);
view.setUint8(0, 511);
view.setInt8(1, -129);
view.setUint16(2, -1);
view.setInt32(4, 2 ** 31);
view.setUint32(8, 1e10, true);
view.setFloat64(16, Math.PI, true);
const all: number[] = [];
for (let i = 0; i < 24; i++) all.push(view.getUint8(i));
console.log(all.join(" "));
console.log(
	view.getInt8(1),
	view.getInt16(2),
	view.getUint16(2, true),
	view.getInt32(4),
	view.getUint32(4),
	view.getUint32(8, true),
	view.getFloat64(16, true),
	view.getFloat32(0),
);
view.setFloat32(0, 0.1);
console.log(view.getFloat32(0), view.getUint32(0).toString(16));
view.setFloat32(0, NaN);
console.log(view.getFloat32(0));
view.setFloat32(0, 1e300);
console.log(view.getFloat32(0));
view.setFloat32(0, -0);
console.log(Object.is(view.getFloat32(0), -0));
view.setFloat64(0, Infinity);
console.log(view.getFloat64(0), view.getUint32(0), view.getInt32(0));
for (const f of [
	() => view.getUint8(24),
	() => view.getInt16(23),
	() => view.setInt32(-1, 3),
	() => new DataView(buf, 25),
	() => new DataView(buf, 20, 5),
	() => new Uint8Array(buf, 20, 5),
	() => new Uint8Array(buf, 30),
	() => new ArrayBuffer(-1),
])
	try {
		f();
		console.log("fine");
	} catch (e) {
		console.log((e as Error).name, (e as Error).message);
	}
view.setBigUint64(8, 2n ** 64n - 1n);
console.log(view.getBigInt64(8), view.getBigUint64(8), view.getUint8(15));
view.setBigInt64(8, -5n, true);
console.log(view.getBigInt64(8, true));
const part = new Uint8Array(buf, 8, 4);
part[0] = 77;
console.log(view.getUint8(8), part.length, part);
const whole = new Uint8Array(buf);
whole.fill(1);
console.log(view.getUint16(0), whole);
whole.set([9, 8, 7], 2);
console.log(buf.slice(2, 5).byteLength, new Uint8Array(buf.slice(2, 5)), new Uint8Array(buf.slice(-2)).length);
console.log(`${buf}`, String(view), typeof buf);
function parse(packet: Uint8Array): { id: number; temp: number; name: string } {
	const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
	const id = view.getUint16(0, false);
	const temp = view.getInt16(2, true) / 100;
	const len = view.getUint8(4);
	const name = new TextDecoder().decode(packet.subarray(5, 5 + len));
	return { id, temp, name };
}
const p = new Uint8Array([0, 7, 0xd2, 0x04, 3, 97, 98, 99, 0]);
console.log(parse(p), parse(p.subarray(0, 8)));
class BinaryWriter {
	private buffer: ArrayBuffer;
	private view: DataView;
	private offset = 0;
	constructor(size = 4) {
		this.buffer = new ArrayBuffer(size);
		this.view = new DataView(this.buffer);
	}
	private ensure(n: number) {
		if (this.offset + n <= this.buffer.byteLength) return;
		const next = new ArrayBuffer(Math.max(this.buffer.byteLength * 2, this.offset + n));
		new Uint8Array(next).set(new Uint8Array(this.buffer));
		this.buffer = next;
		this.view = new DataView(next);
	}
	writeUint8(v: number) {
		this.ensure(1);
		this.view.setUint8(this.offset, v);
		this.offset += 1;
		return this;
	}
	writeUint32(v: number) {
		this.ensure(4);
		this.view.setUint32(this.offset, v, true);
		this.offset += 4;
		return this;
	}
	writeFloat(v: number) {
		this.ensure(4);
		this.view.setFloat32(this.offset, v, true);
		this.offset += 4;
		return this;
	}
	writeString(s: string) {
		const b = new TextEncoder().encode(s);
		this.writeUint8(b.length);
		this.ensure(b.length);
		new Uint8Array(this.buffer, this.offset).set(b);
		this.offset += b.length;
		return this;
	}
	toUint8Array() {
		return new Uint8Array(this.buffer.slice(0, this.offset));
	}
}
const bytes = new BinaryWriter()
	.writeUint8(1)
	.writeUint32(0xdeadbeef)
	.writeFloat(3.25)
	.writeString("hi")
	.toUint8Array();
console.log(
	Array.from(bytes)
		.map((b) => b.toString(16).padStart(2, "0"))
		.join(" "),
	bytes,
);
function checksum(b: ArrayBuffer): number {
	let s = 0;
	for (const x of new Uint8Array(b)) s = (s + x) & 0xff;
	return s;
}
console.log(checksum(new Uint8Array([1, 2, 250, 9]).buffer));
const w = new DataView(new ArrayBuffer(4));
const isLittle: boolean = Math.random() < 2;
w.setUint16(0, 1, isLittle);
console.log(w.getUint8(0), w.getUint16(0, isLittle) + 1, w.getUint8(0) / 2, w.getUint8(0) === 1);
