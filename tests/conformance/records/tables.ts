// A state machine, tables of functions, enums for keys (O2, O3, O8)
// state machine
type State = "idle" | "running" | "stopped";
type Event1 = "start" | "stop" | "reset";
const transitions: Record<State, Partial<Record<Event1, State>>> = {
	idle: { start: "running" },
	running: { stop: "stopped" },
	stopped: { reset: "idle", start: "running" },
};
function next(s: State, e: Event1): State { return transitions[s][e] ?? s; }
let s: State = "idle";
for (const e of ["start", "reset", "stop", "reset", "stop"] as Event1[]) { const n = next(s, e); console.log(`${s} --${e}--> ${n}`); s = n; }
const handlers: { [K in State]: () => string } = { idle: () => "zzz", running: () => "go", stopped: () => "halt" };
console.log(handlers[s]());
const actions = { inc: (x: number) => x + 1, dbl: (x: number) => x * 2 } as const;
type A = keyof typeof actions;
const run = (names: A[], x: number) => names.reduce((v, n) => actions[n](v), x);
console.log(run(["inc", "dbl", "dbl"], 3));
const COLORS = { red: "#f00", green: "#0f0" } as const;
type Color = keyof typeof COLORS;
for (const c of Object.keys(COLORS) as Color[]) console.log(c, COLORS[c]);
enum Level { Low, Mid, High }
const names: Record<Level, string> = { [Level.Low]: "low", [Level.Mid]: "mid", [Level.High]: "high" };
console.log(names[Level.Mid], Object.values(names));
