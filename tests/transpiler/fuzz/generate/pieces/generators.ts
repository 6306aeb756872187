// Generators driven by hand: values sent into them, left early, thrown into; iterators of a class's own.
import type { Scope } from "../scope.ts";
import { apart, lines, n, noted } from "./parts.ts";

/** One that takes what `next` sends, and a caller that sends, throws and ends as it likes. */
export function conversation(scope: Scope): string {
	const { draw, world } = scope;
	const [g, it, inner] = [world.fresh("talk"), world.fresh("it"), world.fresh("part")];
	const own = apart(scope);
	const step = (i: number): string =>
		draw.weighted<() => string>([
			[4, () => `console.log("got", yield ${n(own)});`],
			[3, () => `total += yield total;`],
			[2, () => `const a${i} = (yield ${n(own)}) + (yield ${n(own)});\nconsole.log(a${i});`],
			[2, () => `if (total > ${draw.nat(5)}) return "early";`],
			[2, () => `console.log("inner", yield* ${inner}(total));`],
			[1, () => `while ((yield total) > 2) total++;`],
			[1, () => `console.log([yield 1, ${noted(own)}, yield 2]);`],
			[1, () => `throw new RangeError("own");`],
		])();
	const steps = draw.many(1, 3, step).join("\n");
	const guarded = draw.pick([
		(body: string) => body,
		(body: string) => `try {\n${body}\n} finally {\nconsole.log("end of talk");\n${draw.pick(["", "yield 77;"])}\n}`,
		(body: string) =>
			`try {\n${body}\n} catch (e) {\nconsole.log("talk caught", (e as Error).message);\n${draw.pick(["", "yield 78;", 'return "saved";'])}\n}`,
	])(steps);
	const drive = lines(scope, 3, 6, [
		() => `${it}.next(${draw.nat(4)})`,
		() => `${it}.next(${draw.nat(4)})`,
		() => `${it}.next(${draw.nat(4)})`,
		() => `${it}.return("left")`,
		() => `(${it}_over ? ${it}.next(0) : ${it}.throw(new Error("sent")))`,
	]);
	const shown = drive.map((call) => `() => ${call},`).join("\n");
	const part = draw.pick([
		"const y = yield x * 10;\nreturn y + 1;",
		'try {\nconst y = yield x * 10;\nif (y > 2) return y;\n} finally {\nconsole.log("part over");\n}\nreturn -1;',
	]);
	return `function* ${inner}(x: number): Generator<number, number, number> {
${part}
}
function* ${g}(total: number): Generator<number, string, number> {
${guarded}
yield ${n(own)};
return "done";
}
const ${it} = ${g}(${draw.nat(4)});
let ${it}_over = false;
for (const step of [
${shown}
]) {
try {
const r = step();
${it}_over = r.done === true;
console.log(r.done, r.value);
} catch (e) {
${it}_over = true;
console.log("thrown", (e as Error).message);
}
}`;
}

/** Everything that leaves a generator before it is at its end. */
export function leftEarly(scope: Scope): string {
	const { draw, world } = scope;
	const [g, f] = [world.fresh("count"), world.fresh("leave")];
	const own = apart(scope);
	const inside = draw.pick(["", 'console.log("step");', `note(${world.trace()});`]);
	const ways = lines(scope, 2, 4, [
		() => `for (const x of ${g}(5)) {\nif (x > ${draw.nat(3)}) break;\nconsole.log(x);\n}`,
		() => `const [a = 9, b = ${n(own)}] = ${g}(${draw.nat(3)});\nconsole.log(a, b);`,
		() => `const [a = 9, , ...more] = ${g}(${draw.nat(4)});\nconsole.log(a, more);`,
		() => `for (const x of ${g}(4)) {\nif (x === 1) continue;\nif (x === 2) return "returned " + x;\n}`,
		() => `for (const x of ${g}(3)) if (x === ${draw.nat(3)}) throw new Error("of " + x);`,
		() =>
			`outer: for (const y of [1, 2]) for (const x of ${g}(3)) {\nif (x === y) continue outer;\nconsole.log(y, x);\n}`,
		() =>
			`console.log([...${g}(2), ...${g}(1)], Math.max(...${g}(3)), new Set(${g}(3)).size, Array.from(${g}(3), (x) => x * 2));`,
		() => `for (const x of ${g}(3)) for (const y of ${g}(2)) if (x + y > 2) break;`,
		() =>
			`const it = ${g}(3);\nfor (const x of it) {\nconsole.log(x);\nbreak;\n}\nfor (const x of it) console.log("more", x);`,
		() => `const m = new Map([...${g}(3)].map((x) => [x, x * 2] as const));\nconsole.log(m);`,
	]);
	return `function* ${g}(most: number): Generator<number> {
try {
for (let i = 0; i < most; i++) {
${inside}
yield i;
}
console.log("all of", most);
} finally {
console.log("closed", most);
}
}
const ${f} = (): string => {
${ways.map((w) => `{\n${w}\n}`).join("\n")}
return "whole";
};
try {
console.log(${f}());
} catch (e) {
console.log((e as Error).message);
}`;
}

/** A class that can be gone through, with a `return` of its own. */
export function ownIterator(scope: Scope): string {
	const { draw, world } = scope;
	const [c, o] = [`Range${world.trace()}`, world.fresh("span")];
	const hasReturn = draw.chance(50);
	const uses = lines(scope, 2, 4, [
		() => `for (const x of ${o}) {\nif (x > ${draw.nat(6)}) break;\nconsole.log(x);\n}`,
		() => `console.log([...${o}], Array.from(${o}).length);`,
		() => `const [p, ...q] = ${o};\nconsole.log(p, q);`,
		() => `console.log(Math.min(...${o}, ${n(scope)}));`,
		() => `for (const x of ${o}) {\nfor (const y of ${o}) if (y > x) break;\n}`,
		() =>
			`try {\nfor (const x of ${o}) if (x > 1) throw new Error("stop " + x);\n} catch (e) {\nconsole.log((e as Error).message);\n}`,
	]);
	const end = hasReturn
		? `,\nreturn: (): IteratorResult<number> => {\nconsole.log("returned");\nreturn { done: true, value: undefined };\n},`
		: ",";
	return `class ${c} implements Iterable<number> {
constructor(private readonly from: number, private readonly to: number) {}
[Symbol.iterator](): Iterator<number> {
let at = this.from;
return {
next: (): IteratorResult<number> => (at < this.to ? { done: false, value: at++ } : { done: true, value: undefined })${end}
};
}
}
const ${o} = new ${c}(${draw.nat(2)}, ${draw.nat(5)});
${uses.map((u) => `{\n${u}\n}`).join("\n")}`;
}
