// Methods of A | B that take different numbers of arguments: each ignores what it does not declare
interface Circle {
	area(): number;
	scale(by: number): string;
}
interface Rect {
	area(round: boolean): number;
	scale(by: number, origin: string): string;
}
class Disc implements Circle {
	constructor(readonly r: number) {}
	area(): number {
		return this.r * 3;
	}
	scale(by: number): string {
		return `disc ${this.r * by}`;
	}
}
const rect: Rect = { area: (round) => (round ? 1 : 0.5), scale: (by, origin) => `${origin} ${by}` };
const seven = (): number => 7;
const fixed: Circle = { area: seven, scale: (by) => `fixed ${by}` };
function measured(shape: Circle | Rect): string {
	return `${shape.area(true)} ${shape.scale(2, "corner")}`;
}
for (const shape of [new Disc(2), rect, fixed]) console.log(measured(shape));
console.log([1, 2].map(seven), fixed.area());

interface Handler {
	handle(event: string): void;
}
interface Logger {
	handle(event: string, level: number): void;
}
const handlers: (Handler | Logger)[] = [
	{ handle: (event: string) => console.log("handler", event) },
	{ handle: (event: string, level: number) => console.log("logger", event, level) },
];
for (const handler of handlers) handler.handle("start", 3);
