// F8: where a value is stored is settled before the value is worked out
let i = 0;
const a: int[] = [0, 0, 0, 0];
function step(): int {
	i++;
	return 7;
}
a[i] = step();
console.log(a.map((n) => String(n)).join(","), i);
a[i]! += step();
console.log(a.map((n) => String(n)).join(","), i);
a[i]! |= step() << 1;
console.log(a.map((n) => String(n)).join(","), i);
class Box {
	value: int = 0;
	at: int = 0;
	readonly slots: int[] = [0, 0, 0];
	next(): int {
		this.at += 1;
		return this.at;
	}
	fill(): void {
		this.slots[this.at] = this.next();
		this.slots[this.at]! -= this.next();
		this.slots[0]! %= this.next();
	}
}
let box = new Box();
const first = box;
function fresh(): int {
	box = new Box();
	return 3;
}
box.value = fresh();
console.log(first.value, box.value);
const second = box;
box.value += fresh();
console.log(second.value, box.value);
box.fill();
console.log(box.slots.map((n) => String(n)).join(","), box.at);
class P {
	v: int = 1;
	w: int = 2;
}
const p = new P();
p.v = p.w = p.v + p.w;
console.log(p.v, p.w);
let x = 1;
let y = 2;
x = y = x + y;
console.log(x, y);
const record: Record<string, int> = {};
let key = "a";
function rename(): int {
	key = "b";
	return 1;
}
record[key] = rename();
console.log(record["a"] ?? "none", record["b"] ?? "none");
function outer(): string {
	let n = 0;
	const list: int[] = [0, 0];
	const bump = (): int => {
		n++;
		return 5;
	};
	list[n] = bump();
	return list.map((n) => String(n)).join(",");
}
console.log(outer());
export {};
