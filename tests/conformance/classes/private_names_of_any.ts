// `#x` is that of the class around it: whatever is known of the object, and whatever the classes are called.
class Account {
	#sum = 1;
	sum() {
		return this.#sum;
	}
}
class Savings extends Account {
	#sum = 2;
	#note() {
		return "noted";
	}
	put(other: any, n: number) {
		other.#sum = n;
		other.#sum++;
		return [other.#sum, other.#note()];
	}
	own() {
		return this.#sum;
	}
}
const savings = new Savings();
console.log(savings.put(savings, 5), savings.own(), savings.sum());
for (const other of [new Account(), {}, [1]] as any[])
	try {
		console.log(savings.put(other, 5));
	} catch (e: any) {
		console.log(e.name, e.message);
	}
const Base = class {
	#x = 1;
	base() {
		return this.#x;
	}
};
const Derived = class extends Base {
	#x = 2;
	derived() {
		return this.#x;
	}
};
const derived = new Derived();
console.log(derived.base(), derived.derived());
const made = (n: number) =>
	class Cell {
		#n = n;
		inner() {
			return this.#n;
		}
	};
class Cell extends made(3) {
	#n = 4;
	outer() {
		return this.#n;
	}
}
const cell = new Cell();
console.log(cell.inner(), cell.outer());
