// S14: `%s` and its like in a first text that the program makes
class Logger {
	private readonly name: string;

	constructor(name: string) {
		this.name = name;
	}

	info(message: string, ...values: unknown[]): void {
		console.log(`[${this.name}] ${message}`, ...values);
	}
}

const logger = new Logger("web");
logger.info("ready");
logger.info("listening on %s:%d", "localhost", 8080);
logger.info("%d%% done", 50, "so far");
logger.info("user %s", { id: 1, tags: ["a", ["b"]] }, [1, 2]);
logger.info("100%", 3);

function report(label: string, value: number | string | boolean | null): void {
	console.log(label, value);
}
for (const label of ["%s", "%d", "%i", "%f", "%j", "%o", "%O", "%c!", "%%", "%x", "%"]) {
	report(label, 42.5);
	report(label, "7.5px");
	report(label, "12");
	report(label, -0);
}
report("%s %s", true);
report("%d", null);
report("%i", null);
report("%j", null);

class Point {
	constructor(
		readonly x: number,
		readonly inner = { deep: { deeper: 1 } },
	) {}
}
class Named extends Point {
	override toString(): string {
		return `at ${this.x}`;
	}
}
const formats = ["%s", "%O", "%j"];
for (const format of formats) console.log(format, new Point(1), new Named(2));
for (const format of formats) console.log(format, new Date(0), [1, [2, [3, [4]]]]);

const log = console.log;
log("%s is %d", "Ann", 30);
const sent: [string, string][] = [["%s!", "a"]];
for (const pair of sent) console.log(...pair);

// what stands behind what its type says is there
class Listed {
	list = ["a"];
}
const listed = new Listed();
Object.assign(listed, { list: 0 });
console.log(listed.list || "%s", 1);

const kinds: unknown[] = [new Map([["k", [1]]]), new Set([1, [2, [3]]]), new Uint8Array(2), /a/g, Symbol("q"), true, undefined];
for (const kind of kinds) console.log(formats[0]!, kind, "next");
