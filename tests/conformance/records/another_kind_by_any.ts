// what is stored by way of any is what it is, not what the type said
const v = { p: null, q: 1, n: 3n };
const open: Record<string, any> = v;
open["p"] = false;
open["n"] = undefined;
console.log(v.p === 0, v.p === null, v.p, typeof v.n, v.n);

const d = { p: { x: 1 }, q: { x: 1 } };
function set(o: { p: any }): void {
	o.p = [undefined, null];
}
set(d);
console.log(Object.keys(d.p), Object.values(d.p), Object.entries(d.q));

for (const key in d.p) console.log(key);
console.log(Object.getOwnPropertyNames(d.p), Object.getOwnPropertyNames(d.q));

class Counter {
	label = "a";
	reset(): void {
		Object.assign(this, { label: [] });
	}
}
const c = new Counter();
c.reset();
console.log(c.label && "yes");

const sized = { list: [1, 2], text: "ab" };
function put(o: { list: any; text: any }): void {
	o.list = { x: 1, y: null, z: 2 };
	o.text = { length: 7 };
}
console.log(sized.list.length, sized.text.length);
put(sized);
console.log(sized.list.length, sized.text.length);
const { length } = sized.text;
console.log(length);

class Slot {
	held = null;
	fill(): void {
		Object.assign(this, { held: [] });
	}
}
const slot = new Slot();
console.log(slot.held ? "held" : "free", Boolean(slot.held), !slot.held);
slot.fill();
console.log(slot.held ? "held" : "free", Boolean(slot.held), !slot.held);
