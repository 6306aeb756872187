// An object of a class that an assertion by way of any or unknown makes an interface's, which nothing else says it is
interface Surface { area(): number; name?: string }
class Square {
	constructor(private readonly side: number) {}
	area(): number { return this.side ** 2; }
}
const surfaces: Surface[] = [new Square(2) as unknown as Surface, { area: () => 1, name: "literal" }];
for (const s of surfaces) console.log(s.area(), s.name);
console.log((surfaces[0] as unknown as Square).area());
interface Point { x: number }
class Dot { x = 3; }
const dot: Point = new Dot() as any;
console.log(dot.x, dot);
type Later = { then(done: (n: number) => void): void };
class Known {
	constructor(private readonly n: number) {}
	then(done: (n: number) => void): void { done(this.n); }
}
function later(n: number): Later {
	return new Known(n) as any;
}
later(4).then((n) => console.log(n));
// a class is not called, whatever it is known as
const classes: any = { Known, Error };
for (const name of ["Known", "Error"]) {
	try {
		console.log(classes[name]("made").message);
	} catch (e) {
		console.log((e as Error).message, e instanceof TypeError);
	}
}
// one of many arguments
function widest<T extends { area(): number }>(...shapes: T[]): number {
	return Math.max(...shapes.map((s) => s.area()));
}
class Strip {
	constructor(private readonly length: number) {}
	area(): number { return this.length; }
}
console.log(widest(new Strip(2), new Strip(3)), widest(...[new Strip(4)]));
