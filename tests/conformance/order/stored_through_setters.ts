// what a setter makes of a value is not what the assignment gives, also where a type tells of no setter
interface Scaled {
	size: number;
}
class Scale implements Scaled {
	#size = 2;
	get size(): number {
		return this.#size * 10;
	}
	set size(value: number) {
		this.#size = value;
	}
}
const known = new Scale();
const formal: Scaled = new Scale();
const open: any = new Scale();
console.log(--known.size, known.size, --formal.size, formal.size, --open.size, open.size);
console.log((known.size -= 5), (formal.size -= 5), (open.size -= 5), (open["size"] = 3));
console.log(known.size++, formal.size++, open.size++, known.size, formal.size, open.size);

// a class that another fulfils without deriving from it
class Sized {
	size = 1;
}
class Doubled implements Sized {
	#size = 2;
	get size(): number {
		return this.#size * 2;
	}
	set size(value: number) {
		this.#size = value;
	}
}
const sized: Sized = new Doubled();
console.log(--sized.size, sized.size, (sized.size += 5), sized.size++, sized.size);
