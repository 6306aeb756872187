// TypeScript lets what is frozen go where a type says that it may be stored to.
interface Size {
	width: number;
	height?: number;
}
const SMALL = Object.freeze({ width: 1 });
const LARGE: Size = Object.freeze({ width: 9, height: 9 });

function tell(action: () => void) {
	action();
	console.log("done");
}
function widen(size: Size) {
	size.width++;
}
class Shape {
	constructor(readonly size: Size) {}
	grow() {
		this.size.width *= 2;
	}
}
const counts: { [word: string]: number } = Object.freeze({ a: 1 });
const make = (): Size => Object.freeze({ width: 3 });
const listed: Size[] = [SMALL, { width: 4 }];

const actions: [string, () => void][] = [
	["argument", () => widen(SMALL)],
	["field", () => new Shape(SMALL).grow()],
	["declared", () => (LARGE.width = 8)],
	["gone", () => delete LARGE.height],
	["entry", () => (counts["b"] = 2)],
	["result", () => (make().width = 5)],
	["item", () => listed.forEach((s) => (s.width = 0))],
	["assigned", () => Object.assign(SMALL, { width: 7 })],
];
for (const [name, action] of actions) {
	Promise.resolve()
		.then(() => tell(action))
		.catch((e: Error) => console.log(name, e.name, e.message))
		.finally(() => console.log(SMALL.width, LARGE.width, listed.length, Object.keys(counts).join()));
}
