// a constant below 0 is raised to a power as a whole, also one that is worked out beyond 2 ** 53
enum Level {
	Low = -1.5,
	Deep = -4,
	Huge = 2 ** 60,
	None = 1 / 0,
}
const enum Step {
	Down = -0.25,
	Tiny = 1e-7,
	Far = -1e21,
}
console.log((Number.MAX_SAFE_INTEGER * -3) ** 0, (9007199254740991 * -3) ** 2, (-9007199254740993 * 3) ** 0);
const [low, deep, down]: number[] = [Level.Low, Level.Deep, Step.Down];
console.log(low! ** 2, deep! ** 2, down! ** 2, -Level.Low, Level.Huge, Level.None);
console.log(Step.Down * 2, Step.Tiny, Step.Far, `${Step.Far}`, [Step.Tiny]);
console.log(Level[-1.5], Level[-4], Level);
