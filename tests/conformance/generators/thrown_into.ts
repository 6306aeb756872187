// Errors and other values thrown into generators that have not begun, wait or have ended.
type Told = Generator<number, string | void, unknown>;
function* two(): Told {
	try {
		yield 1;
		yield 2;
	} catch (e) {
		console.log("in", e, e === undefined);
	}
	return "end";
}
function tell(name: string, told: Told, error: string | undefined): void {
	try {
		console.log(name, told.throw(error));
	} catch (e) {
		console.log(name, "out", e);
	}
	console.log(name, told.next());
}
const waiting = (made: Told): Told => {
	made.next();
	return made;
};
tell("fresh", two(), "a");
tell("waiting", waiting(two()), undefined);
const ended = two();
for (const x of ended) console.log(x);
tell("ended", ended, "b");
tell("ended before", ended, "c");
const left = waiting(two());
left.return("left");
tell("left", left, "d");
function* outer(): Told {
	console.log("gave", yield* two());
	yield 9;
}
const delegating = waiting(outer());
tell("inner", delegating, "e");
tell("outer", delegating, "f");
function* cleaning(): Told {
	try {
		yield 1;
	} finally {
		console.log("cleaned");
	}
}
tell("not begun", cleaning(), "g");
tell("begun", waiting(cleaning()), "h");
function* lasting(): Told {
	for (let i = 0; ; i++)
		try {
			yield i;
		} catch (e) {
			if (e === "stop") return;
			throw new RangeError(`not ${e}`);
		}
}
tell("stopped", waiting(lasting()), "stop");
try {
	waiting(lasting()).throw("go");
} catch (e) {
	console.log(String(e));
}
