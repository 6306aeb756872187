// What by its type can never be, behind the last case of a switch, is what somebody took for one of the cases.

type Shape = { kind: "circle"; r: number } | { kind: "square"; side: number };
type Operator = "+" | "-";
enum Level {
	Low,
	High,
}

function named(shape: Shape): string {
	switch (shape.kind) {
		case "circle":
			return "round";
		case "square":
			return "flat";
		default: {
			const none: never = shape;
			return none;
		}
	}
}
const levelName = (level: Level): string => (level === Level.Low ? "low" : level === Level.High ? "high" : level);
const isPlus = (operator: Operator): boolean => {
	if (operator === "+") return true;
	if (operator === "-") return false;
	console.log("neither", operator, [operator], `<${operator}>`);
	return operator;
};
function shown(shape: Shape): void {
	if (shape.kind === "circle") return;
	if (shape.kind === "square") return;
	console.log("neither", shape, `${shape}`, typeof shape);
}

const hexagon = { kind: "hexagon" } as unknown as Shape;
console.log(named({ kind: "circle", r: 1 }), named(hexagon), `${named(hexagon)}`, [named(hexagon)]);
console.log(levelName(1), levelName(7 as Level), levelName(2.5 as Level));
console.log(isPlus("-"), isPlus("*" as Operator), typeof isPlus("/" as Operator));
shown(hexagon);
console.log(Object.assign({ a: 1 }, null, { b: 2 }));
