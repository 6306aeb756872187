// Objects of JavaScript's own say what they are, also where no type tells
class Sensor {
	static made = 0;
	readonly id = ++Sensor.made;
}
const seen = new WeakMap<object, number>();
const marked = new WeakSet<object>();
const encoder = new TextEncoder();
const sensor = new Sensor();
seen.set(sensor, 1);
marked.add(sensor);
console.log(String(seen), `${marked}`, seen.toString(), "" + encoder);
console.log(seen.get(sensor), marked.has(sensor), encoder.encode("ab").length);

function told(x: any): void {
	console.log(String(x), x.toString(), Object.prototype.toString.call(x));
}
const parts: any[] = [seen, marked, encoder, new TextDecoder()];
for (const part of parts) told(part);
console.log(parts[0].constructor.name, parts[1].constructor.name, parts[0] instanceof WeakMap, parts[1] instanceof WeakMap);
console.log((Sensor as any).constructor.name, (new Error("lost", { cause: 1 }) as any).constructor.name);
class Lost extends Error {}
for (const e of [new RangeError("r", { cause: 2 }), new TypeError("t"), new Lost("l", { cause: 3 })] as any[])
	console.log(e.constructor.name);
