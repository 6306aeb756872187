// A9, F5: console.log as a value, where it is given several things or any
[1, "b"].forEach(console.log);
const log = console.log;
log("x", 1, { a: 1 }, [undefined, null], null, undefined, new Map([[1, 2]]), -0);
log();
class Point {
	label: string | null = null;
	x?: number = undefined;
}
log(new Point(), { zeta: new Point(), alpha: 0, mid: 0, b: null, q: undefined }, Point, [Point]);
Promise.resolve({ z: 1, a: 2, q: 3 }).then(console.log);
const { log: say, error } = console;
say({ zeta: 1, alpha: 2, mid: 3, b: 4, q: 5 }, new Point());
["a"].forEach(say);
error("not compared");
const bound = console.log.bind(console);
bound("bound", { z: 1, a: 2 });
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
