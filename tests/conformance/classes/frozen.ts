// Objects of classes whose members are readonly may be frozen (O7)
class Point {
	static readonly ORIGIN = Object.freeze(new Point(0, 0));
	readonly x: number;
	readonly y: number;

	constructor(x: number, y: number) {
		this.x = x;
		this.y = y;
		Object.freeze(this);
	}

	plus(other: Point): Point {
		return new Point(this.x + other.x, this.y + other.y);
	}
}
console.log(Point.ORIGIN.x, new Point(1, 2).plus(new Point(3, 4)));
