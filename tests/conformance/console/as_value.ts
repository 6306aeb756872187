// A9, F5: console.log as a value, where it is given several things or any
[1, "b"].forEach(console.log);
const log = console.log;
log("x", 1, { a: 1 }, [undefined, null], null, undefined, new Map([[1, 2]]), -0);
log();
function apply(f: (...given: unknown[]) => void) {
	f(1, "two");
}
apply(console.log);
const logger = { info: console.log, warn: console.error };
logger.info("info", 5);
logger.warn("not compared");
class Service {
	out: (m: string) => void;
	constructor(out: (m: string) => void = console.log) {
		this.out = out;
	}
}
new Service().out("run");
for (const f of [console.log, (x: string) => console.log(`!${x}`)]) f("q");
setTimeout(console.log, 1, "later", 2);
