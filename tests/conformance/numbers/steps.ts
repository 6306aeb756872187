// N12: `++` and `--` as statements and as values, on variables, elements and properties
let i = 5;
console.log(i++, i, ++i, i, i--, i, --i, i);
const a = [10, 20, 30];
let k = 0;
a[k++]! += 5;
a[k++]!--;
console.log(a[0]!, a[1]!, k, a[k]!++, a[k]!);
class Counter {
	count: int = 0;
	static made: int = 0;
	constructor() {
		Counter.made++;
	}
	next(): int {
		return ++this.count;
	}
}
const counter = new Counter();
console.log(counter.next(), counter.next(), counter.count++, counter.count, Counter.made);
let total = 0;
const add = (n: int): int => (total += n);
console.log(add(3), add(4), total);
let m = 1;
m += m++ + ++m;
console.log(m);
const x = -(-3);
const y = - -3;
const z = +3;
console.log(x, y, z, -(+x));
let d = 3;
console.log(d-- - --d, d);
export {};
