// Enums as objects: names of values, lists, computed members, text values (O8)
enum State {
	Idle,
	Running,
	Stopped = 10,
	Done,
}
enum Color {
	Red = "RED",
	Green = "GREEN",
}
enum Flag {
	None = 0,
	Read = 1 << 0,
	Write = 1 << 1,
	Both = Read | Write,
}
enum Level {
	Low = -1,
	High = 5,
	Length = "four".length,
}
const enum Direction {
	Up = 1,
	Down,
}

let state: State = State.Idle;
function advance(to: State): string {
	const line = `${State[state]} -> ${State[to]}`;
	state = to;
	return line;
}
console.log(advance(State.Running), advance(State.Done), state, State[state], State["Stopped"], State[11]);
console.log(State[99] === undefined, Level[-1], Level[5], Level.Length, Level[Level.Length]);
console.log(Object.keys(State).join(), Object.values(Color).join(), Object.keys(Color).length);
for (const name in Color) console.log(name);
console.log(Object.entries(Color).map(([name, value]) => `${name}=${value}`).join("&"));
console.log(Object.values(State).filter((v) => typeof v === "number").length);

function label(s: State): string {
	switch (s) {
		case State.Idle:
			return "idle";
		case State.Running:
		case State.Done:
			return "active";
		default:
			return `other ${s}`;
	}
}
console.log(label(State.Idle), label(State.Done), label(State.Stopped));
console.log(Flag.Both, (Flag.Both & Flag.Write) !== 0, Flag.Read | Flag.Write, Direction.Down, Direction.Up + 1);
const names: Record<Color, string> = { [Color.Red]: "stop", [Color.Green]: "go" };
const color = Color.Green as Color;
console.log(names[color], color === Color.Green, color);
function parse(text: string): Color | undefined {
	return Object.values(Color).find((c) => c === text);
}
console.log(parse("RED"), parse("BLUE"));
