// Storing under the name of a getter that has no setter.
class Circle {
	constructor(private r: number) {}
	get area(): number {
		return Math.round(3 * this.r ** 2);
	}
	get radius(): number {
		return this.r;
	}
	set radius(r: number) {
		this.r = r;
	}
}
const circle = new Circle(2);
function attempt(what: string, work: () => void): void {
	try {
		work();
		console.log(what, "stored");
	} catch (e) {
		if (e instanceof TypeError) console.log(what, e.name, e.message);
	}
}
attempt("area", () => {
	// @ts-expect-error it is read-only
	circle.area = 5;
});
attempt("said otherwise", () => {
	(circle as { area: number }).area = 5;
});
attempt("added to", () => {
	(circle as { -readonly [K in keyof Circle]: Circle[K] }).area += 1;
});
attempt("any", () => {
	(circle as any).area = 7;
});
attempt("radius", () => {
	circle.radius = 3;
});
console.log(circle.area, circle);
