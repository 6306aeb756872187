// Values of fields name what is around the class, whatever its constructor calls its own, and store there (C1, C12)
const log: string[] = [];
const tick = (s: string): number => log.push(s);
class Shadowed {
	a = tick("a");
	b: number;
	constructor(log: string, tick: number) {
		this.b = tick;
		console.log(log, this.a);
	}
	c = tick("c");
}
console.log(new Shadowed("l", 9), log);
class Derived extends Shadowed {
	d = tick("d");
	constructor(tick: string) {
		super(tick, 1);
		console.log(tick, this.d);
	}
}
console.log(new Derived("t").d);

// functions in values have names that nothing else has
const callback = (): number => 1;
class Working {
	static tripled = [1, 2].map(function (x) {
		const y = x * 3;
		return y;
	});
	halves = [2, 4].map(function (x) {
		const y = x / 2;
		return y;
	});
	read = function (): number {
		const five = 5;
		return five;
	};
	constructor(callback: () => number, items: string[]) {
		console.log(callback(), items, this.halves, this.read());
	}
}
new Working(() => 42, ["i"]);
console.log(callback(), Working.tripled);

// values that store
let next = 1;
class Numbered {
	readonly id = next++;
}
class Tagged extends Numbered {
	tag = `t${next++}`;
	constructor(readonly name: string) {
		super();
	}
}
console.log(new Numbered(), new Tagged("x"), new Numbered().id, next);
function make(): number[] {
	let n = 10;
	class Inner {
		static first = n++;
		id = n++;
		more = (n += 5);
	}
	const [a, b] = [new Inner(), new Inner()];
	return [Inner.first, a.id, a.more, b.id, n];
}
console.log(make(), make());
function count(): number[] {
	let k = 0;
	const define = (): number => {
		class Once {
			static id = ++k;
		}
		return Once.id;
	};
	return [define(), define(), k];
}
console.log(count());
