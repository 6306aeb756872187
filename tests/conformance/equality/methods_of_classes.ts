// A method of a class is one function, whatever object it is asked of.

class Lamp {
	#on = false;

	constructor(readonly name: string) {}

	switch() {
		this.#on = !this.#on;
		return `${this.name} ${this.#on}`;
	}

	dim() {
		return `${this.name} is dim`;
	}

	#hidden() {
		return 1;
	}

	isLike(other: Lamp): boolean {
		return this.switch === other.switch && this.#hidden === other.#hidden;
	}

	hides(other: Lamp): boolean {
		return this.#hidden !== other.#hidden;
	}
}

class Spot extends Lamp {
	override switch() {
		return `spot ${super.switch()}`;
	}
}

const a = new Lamp("a");
const b = new Lamp("b");
const spot: Lamp = new Spot("s");
console.log(a.switch === b.switch, a.switch !== b.switch, a.dim === spot.dim, a.switch === spot.switch);
console.log(a.switch === b.dim, a.dim !== b.switch);
console.log(a.isLike(b), a.isLike(spot), a.hides(b));

const lamps = [a, b, spot];
console.log(lamps.map((lamp) => lamp.switch === lamps[0]?.switch).join(), lamps.map((lamp) => lamp.dim === a.dim).join());
console.log(lamps.filter((lamp) => lamp.switch !== a.switch).map((lamp) => lamp.switch()).join());

console.log(lamps[0]?.dim === lamps[7]?.dim, lamps[8]?.dim === lamps[9]?.dim, lamps[0]?.dim !== lamps[1]?.dim);
try {
	console.log((lamps[9] as Lamp).dim === a.dim);
} catch (e) {
	console.log(e instanceof TypeError, (e as Error).message);
}

// each once, in order
const asked: string[] = [];
const ask = (lamp: Lamp) => {
	asked.push(lamp.name);
	return lamp;
};
console.log(ask(a).dim === ask(b).dim, ask(spot).switch !== ask(a).switch, asked.join());

// one that has been replaced
b.dim = () => "b is bright";
console.log(a.dim === b.dim, a.dim === spot.dim, b.dim());
