// it.return?.() ends an iterator that has such a method; another one needs not be told
const log: string[] = [];
function* lines(name: string, count: number) {
	try {
		for (let i = 0; i < count; i++) yield name + i;
	} finally {
		log.push(`${name} closed`);
	}
}
function* zip<A, B>(left: Iterable<A>, right: Iterable<B>): Generator<[A, B]> {
	const other = right[Symbol.iterator]();
	try {
		for (const item of left) {
			const step = other.next();
			if (step.done) return;
			yield [item, step.value];
		}
	} finally {
		other.return?.();
	}
}
class Sensor implements Iterator<number> {
	private n = 0;
	next(): IteratorResult<number> {
		return { done: false, value: this.n++ };
	}
	return(): IteratorResult<number> {
		log.push(`off after ${this.n}`);
		return { done: true, value: undefined };
	}
	[Symbol.iterator](): this {
		return this;
	}
}
console.log([...zip(lines("a", 2), lines("b", 3))], log.splice(0));
console.log([...zip(lines("a", 3), [1, 2])], log.splice(0));
for (const [line, value] of zip(lines("a", 3), new Sensor())) {
	console.log(line, value);
	if (value === 1) break;
}
console.log(log);
const plain: Iterator<number> = { next: () => ({ done: false, value: 7 }) };
plain.return?.();
console.log(plain.next());
