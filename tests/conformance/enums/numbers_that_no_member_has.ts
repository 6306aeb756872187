// TypeScript takes any number for one of an enum of numbers, also one that none of its members has.
export {};
enum Level {
	Low,
	Mid,
	High,
}
function named(level: Level) {
	switch (level) {
		case Level.Low:
			return "low";
		case Level.Mid:
			return "mid";
		case Level.High:
			return "high";
	}
}
const colours: Record<Level, string> = { [Level.Low]: "green", [Level.Mid]: "yellow", [Level.High]: "red" };
const seven: number = 7;
let level: Level = seven;
console.log(named(level), colours[level], `${colours[level]}`, Level[level], level);
level = Level.High;
level++;
console.log(named(level), `${named(level)}`, colours[level], colours[level] === undefined);
level = seven - 6;
console.log(named(level), colours[level]);
