// Where MicroPython raises something and JavaScript does not, no `catch` of the program's own may go on from it.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileTexts } from "./support/compile.ts";
import { runPython } from "./support/micropython.ts";

/** What each does inside a `try`; `x` is any, `n` a number. */
const TRIED: Readonly<Record<string, string>> = {
	"an item that is not there": "const there: number[] = [1]; return there[n]! + 1;",
	"an entry that is not there": 'const r: Record<string, string> = { a: "x" }; return "y" + r["b" + n]!;',
	"the sum of two texts that are not there": "let s!: string; let t!: string; return s + t + n;",
	"a hole": "const xs = [1]; xs[n] = 2; return xs.concat([]);",
	"a method by a name that is worked out": 'x = "abc"; return x["to" + "String"]();',
	"a date in words that are not known": 'return new Date("1/1/0" + n).getTime();',
	"a pattern that is not known": 'return new RegExp("\\\\p{L}" + n, "u").test("a");',
	"a method of a typed array": "x = new Uint8Array(n); return x.map((y: number) => y);",
	"an array's property of another name": "const xs: number[] = [1]; x = n > 0; xs[x] = 2; return xs;",
	"a property of an array that is filled":
		"const xs: number[] = []; x = n > 0; xs[1] = 1; xs[x] = 2; xs[0] = 0; return xs;",
	"the prototype of what is any": "class C {} x = C; return x.prototype instanceof C;",
	"a text too long for the memory": 'return "x".repeat(500000000 + n).length;',
	"the null of a date's toJSON": "return new Date(NaN).toJSON() + n;",
	"the text of what is said to be an error":
		'const held = { e: new Error("b") }; const put = (to: { e: any }): void => { to.e = n; }; put(held); return held.e.toString();',
	"the keys of an iterator": "x = new Map([[n, 1]]).keys(); return Object.keys(x);",
	"private names of a class that derives from what it has made":
		"class Base {} const mix = (B: any): any => class extends B { #a = n; }; return new (mix(mix(Base)))();",
	"what instanceof says of a function": "x = (): number => n; return new Date(n) instanceof x;",
	"the properties of a function": "x = Object.assign(() => n, { p: 1 }); return Object.keys(x).length;",
	"a function with properties of which nothing is known":
		"x = Object.assign(() => n, { p: 1 }); console.log(({ v: x } as { v: unknown }).v);",
	"a method that is found by a key and called on no object":
		"x = { m() { return this; } }; for (const k in x) { const g = x[k]; n = g() ? 1 : 2; } return n;",
	"the text of a timer": "const timer = setTimeout(() => {}, n); clearTimeout(timer); return n + String(timer);",
	"a method that a key takes off its object":
		'class C { v = n; m() { return this.v; } } x = new C(); const f = x["m".trim()]; return f();',
	"a literal's method that a key takes off its object":
		'x = { v: n, m() { return this.v; } }; const f = x["m".trim()]; return f();',
	"a static method that a key takes off its class":
		'class C { static v = 5; static m() { return this.v; } } x = C; const f = x["m".trim()]; return f() + n;',
	"a method that a key takes off its object and puts in a list":
		'class C { v = n; m() { return this.v; } } x = new C(); const fs: any = [x["m".trim()]]; return fs[0]();',
	"the methods of two objects of any":
		"class C { v = n; m() { return this.v; } } x = new C(); const y: any = new C(); return x.m === y.m;",
	"an array made of what may be its length or its item": "x = n > 0; return new Array(x).length;",
	"an ArrayLike that is a record":
		'const f = <T>(xs: ArrayLike<T>): T[] => Array.from(xs); x = JSON.parse(\'{"length":1,"0":5}\'); return f(x);',
	"an iterator's next on another": "function* g() { yield n; } x = g(); return x.next.call(g());",
	"what only JavaScript's function has": "x = Number; return x.MAX_SAFE_INTEGER;",
};

const WAYS: Readonly<Record<string, (body: string) => string>> = {
	"a catch without a name": (
		body,
	) => `const f = (x: any, n: number): any => { try { ${body} } catch { return "caught"; } };
console.log(f(0, 5));`,
	"a catch by class": (body) => `function f(x: any, n: number): any {
	try { ${body} } catch (e) { if (e instanceof TypeError) return "TypeError"; if (e instanceof RangeError) return "RangeError"; return "other"; }
}
console.log(f(0, 5));`,
	"a rejected promise": (body) => `const f = async (x: any, n: number): Promise<any> => { ${body} };
f(0, 5).catch(() => "caught").then((v) => console.log(v));`,
};

const programs = Object.entries(TRIED).flatMap(([what, body]) =>
	Object.entries(WAYS).map(([way, wrap]) => ({ name: `${way} does not take ${what}`, text: wrap(body) })),
);
const compiled = compileTexts(new Map(programs.map(({ text }, i) => [`tried${i}.ts`, text])));
const ran = await runPython([...compiled.values()].flatMap((made) => made.python ?? []));

programs.forEach(({ name }, i) => {
	const made = compiled.get(`tried${i}.ts`);
	test(name, () => {
		assert.equal(made?.diagnostics, []);
		const { output, error } = ran.get(made?.python ?? "") ?? { output: "nothing ran", error: null };
		assert.is(output, "");
		assert.match(error ?? "", /^SystemExit: MicroPython cannot do here what JavaScript does: /);
	});
});

test("no object is shown that its class says is none of its own", async () => {
	const text = "class Odd { static [Symbol.hasInstance](x: unknown) { return x === 5; } }\nconsole.log(new Odd());";
	const made = compileTexts(new Map([["odd.ts", text]])).get("odd.ts");
	assert.equal(made?.diagnostics, []);
	const [{ error } = { error: null }] = (await runPython([made?.python ?? ""])).values();
	assert.match(error ?? "", /^SystemExit: MicroPython cannot do here what JavaScript does: an object is shown/);
});

test("a %s that is put together where no text has one ends the program where it is printed", async () => {
	const text = `class C { list = ["a"]; place = "s"; }
const c = new C();
Object.assign(c, { list: 0 });
console.log(c.list || "%" + c.place, 1);`;
	const made = compileTexts(new Map([["percent.ts", text]])).get("percent.ts");
	assert.equal(made?.diagnostics, []);
	const [{ error } = { error: null }] = (await runPython([made?.python ?? ""])).values();
	assert.match(error ?? "", /^SystemExit: %s in a text for console.log/);
});

test("what a program throws itself is caught, whatever its words", () => {
	const words = [
		"unsupported type",
		"can't convert",
		"too many values",
		"'x' object is bad",
		"list index out of range",
	];
	const text = `for (const words of ${JSON.stringify(words)})
	for (const make of [(w: string) => new TypeError(w), (w: string) => new RangeError(w), (w: string) => new Error(w)])
		try { throw make(words); } catch (e) { console.log((e as Error).name, (e as Error).message); }
`;
	const made = compileTexts(new Map([["thrown.ts", text]])).get("thrown.ts");
	assert.equal(made?.diagnostics, []);
	return runPython([made?.python ?? ""]).then((all) => {
		const [{ output, error } = { output: "", error: "nothing ran" }] = all.values();
		assert.is(error, null);
		assert.is(output.split("\n").length, words.length * 3);
	});
});

test("with a module of the board a null in JSON ends a program of several modules where its type says undefined, and is one where it says null", async () => {
	const types =
		"export interface Entry { name?: string; note: string | null; next?: Entry; counts?: Record<string, number | undefined> }";
	const read = (
		json: string,
	): string => `import type { Entry } from "./types"; import { ticks_ms } from "time"; ticks_ms();
try { const entry = JSON.parse('${json}') as Entry; console.log(entry.note, entry.next); } catch { console.log("caught"); }`;
	const right = '{ "name": "a", "note": null, "counts": { "a": 1 } }';
	const wrong = '{ "note": "x", "next": { "note": null, "counts": { "a": null } } }';
	const made = compileTexts(
		new Map([
			["types.ts", types],
			["right.ts", read(right)],
			["wrong.ts", read(wrong)],
		]),
	);
	const all = await runPython(["right.ts", "wrong.ts"].map((name) => made.get(name)?.python ?? name));
	const [known, ended] = all.values();
	assert.equal(known, { output: "null undefined", error: null });
	assert.match(ended?.error ?? "", /^SystemExit: .*null in JSON where its type says undefined/);
});

test.run();
