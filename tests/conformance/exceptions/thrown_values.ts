// What is thrown need not be an error: catch gets the very value (K6)
interface Fault {
	readonly code: number;
	readonly text: string;
}
class Signal {
	constructor(readonly level: number) {}
}
function raise(n: int): number {
	if (n === 0) throw "text";
	if (n === 1) throw { code: 7, text: "record" } satisfies Fault;
	if (n === 2) throw 42;
	if (n === 3) throw new Signal(3);
	if (n === 4) throw new Error("error");
	return n;
}
for (let n = 0; n < 6; n++) {
	try {
		console.log("returned", raise(n));
	} catch (e) {
		if (e instanceof Signal) console.log("signal", e.level);
		else if (e instanceof Error) console.log("error", e.message);
		else if (typeof e === "string") console.log("string", e.length);
		else if (typeof e === "number") console.log("number", e + 1);
		else console.log("record", (e as Fault).code, (e as Fault).text);
	}
}
function passOn(n: int): void {
	try {
		raise(n);
	} catch (e) {
		const held = e;
		if (n > 0) throw e;
		throw held;
	} finally {
		console.log("passed", n);
	}
}
for (const n of [0, 2, 4] as int[]) {
	try {
		passOn(n);
	} catch (e) {
		const show = (): string => (typeof e === "string" ? e : e instanceof Error ? e.message : "other");
		console.log(show());
	}
}
function either(asText: boolean): string | Error {
	return asText ? "as text" : new RangeError("as error");
}
for (const asText of [true, false]) {
	try {
		throw either(asText);
	} catch (e) {
		console.log(e instanceof RangeError, typeof e === "string" ? e : "");
	}
}
