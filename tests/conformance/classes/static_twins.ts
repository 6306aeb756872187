// Static and instance members of one name, in a class and in those that derive from it
class Vector {
	static made = 0;
	static get zero(): Vector {
		return new Vector(0, 0);
	}
	static add(a: Vector, b: Vector): Vector {
		return a.add(b);
	}
	static toString(): string {
		return "class Vector";
	}
	constructor(
		readonly x: number,
		readonly y: number,
	) {
		Vector.made++;
	}
	made = "instance";
	get zero(): boolean {
		return this.x === 0 && this.y === 0;
	}
	add(other: Vector): Vector {
		return new (this.constructor as typeof Vector)(this.x + other.x, this.y + other.y);
	}
	toString(): string {
		return `(${this.x}, ${this.y})`;
	}
}
const sum = [new Vector(1, 2), new Vector(3, 4)].reduce(Vector.add, Vector.zero);
console.log(`${sum}`, Vector.toString(), sum.zero, Vector.zero.zero, sum.made, Vector.made);
console.log(sum, Object.keys(sum));

class Shape {
	static count = 0;
	static create(size: number): Shape {
		return new this(size);
	}
	static label(): string {
		return `shapes: ${this.count}`;
	}
	constructor(readonly size: number) {
		Shape.count++;
	}
	label(): string {
		return `shape of ${this.size}`;
	}
}
class Box extends Shape {
	static override label(): string {
		return `boxes, ${super.label()}`;
	}
	override label(): string {
		return `box, ${super.label()}`;
	}
}
console.log(Box.create(2).label(), Shape.create(3).label(), Box.label(), Shape.label());

// the names of results
class Result<T> {
	private constructor(
		readonly ok: boolean,
		readonly value: T | null,
	) {}
	static ok<T>(value: T): Result<T> {
		return new Result<T>(true, value);
	}
	static value = 0;
}
const made = Result.ok("done");
console.log(made.ok, made.value, Result.value);
