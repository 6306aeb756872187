// `console` itself as a value: for a logger of the program's own types, in a field, as a default, by a name that is chosen
interface Logger {
	info(message: string, ...more: unknown[]): void;
	warn(message: string): void;
}
class Prefixed implements Logger {
	private readonly to: Logger;
	private readonly prefix: string;
	constructor(to: Logger, prefix: string) {
		this.to = to;
		this.prefix = prefix;
	}
	info(message: string, ...more: unknown[]) {
		this.to.info(this.prefix + message, ...more);
	}
	warn(message: string) {
		this.to.warn(this.prefix + message);
	}
}
const loggers: Logger[] = [console, new Prefixed(console, "> ")];
for (const logger of loggers) logger.info("started", { port: 1883 }, null, undefined, -0, [1.5]);
loggers[1]!.warn("not compared");

class Pump {
	private readonly out: Console;
	constructor(out: Console = console) {
		this.out = out;
	}
	run() {
		this.out.log("pump runs");
		this.out.error("not compared");
	}
}
new Pump().run();

function report(lines: readonly string[], out: Pick<Console, "log"> = console) {
	for (const line of lines) out.log(line);
}
report(["dry"]);
const kept: string[] = [];
report(["wet"], { log: (...given) => kept.push(given.join()) });
console.log(kept);

type Level = "info" | "log" | "debug";
const levels: Level[] = ["info", "log", "debug"];
for (const level of levels) console[level]("by its name", level);

const options: { logger?: Console | null; name: string } = { name: "valve" };
options.logger?.log("not given yet");
options.logger = console;
options.logger.log(options.name);
const any: any = console;
any.log("of any type", [1, [2, [3, [4]]]]);
console.log(options.logger === console, typeof console);
