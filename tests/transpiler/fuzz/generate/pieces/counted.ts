// What firmware is made of: rings, buffers and tables whose places are counted, and bounds that move.
import type { Scope } from "../scope.ts";
import { lines, n } from "./parts.ts";

/** A class that keeps what it is given in places that it counts. */
export function ring(scope: Scope): string {
	const { draw, world } = scope;
	const [c, q, limit] = [`Ring${world.trace()}`, world.fresh("queue"), world.fresh("limit")];
	const whole = draw.pick(["number", "number", "int"]);
	// a length may be 0, and a rest by 0 is no int
	const size = draw.pick(["4", whole === "int" ? "4" : "this.slots.length", limit]);
	const guard = draw.pick([
		`if (this.count >= ${size}) return false;`,
		`if (this.count === ${size}) {\nthis.head = (this.head + 1) % ${size};\nthis.count--;\n}`,
		`if (this.isFull) this.take();`,
	]);
	const place = draw.pick([
		`(this.head + this.count) % ${size}`,
		"(this.head + this.count) & 3",
		`this.wrapped(this.head + this.count)`,
	]);
	const step = draw.pick([
		`this.head = (this.head + 1) % ${size};`,
		`if (++this.head === ${size}) this.head = 0;`,
		`this.head = this.head < 3 ? this.head + 1 : 0;`,
		"this.head = (this.head + 1) & 3;",
	]);
	const acts = lines(scope, 4, 9, [
		() => `console.log(${q}.put(${n(scope)}), ${q}.size);`,
		() => `console.log(${q}.put(${draw.nat(9)}));`,
		() => `${q}.put(${draw.nat(300)});`,
		() => `console.log(${q}.take(), ${q}.take());`,
		() => `console.log(${q}.take() ?? "none");`,
		() => `console.log(${q}.all().join(), ${q}.peek(${draw.nat(4)}), ${q}.peek(-1));`,
		() => `for (let i = 0; i < ${draw.nat(6)}; i++) ${q}.put(i * ${draw.nat(4)});`,
		() => `while (${q}.size > ${draw.nat(2)}) console.log(${q}.take());`,
		() => `${q}.clear();`,
	]);
	return `const ${limit} = 4;
class ${c} {
private slots: number[] = ${draw.pick(["[0, 0, 0, 0]", "new Array<number>(4).fill(0)", "Array.from({ length: 4 }, () => 0)"])};
private head: ${whole} = 0;
private count: ${whole} = 0;
get size(): number {
return this.count;
}
private get isFull(): boolean {
return this.count >= ${size};
}
private wrapped(at: ${whole}): ${whole} {
return at >= ${size} ? at - ${size} : at;
}
put(value: number): boolean {
${guard}
this.slots[${place}] = value;
this.count${draw.pick(["++", " += 1"])};
return true;
}
take(): number | undefined {
if (this.count === 0) return undefined;
const value = this.slots[this.head];
${step}
this.count${draw.pick(["--", " -= 1"])};
return value;
}
peek(at: ${whole}): number | undefined {
return at < 0 || at >= this.count ? undefined : this.slots[this.wrapped(this.head + at)];
}
all(): number[] {
const found: number[] = [];
for (let i = 0; i < this.count; i++) found.push(this.slots[(this.head + i) % ${size}] ?? -1);
return found;
}
clear(): void {
this.head = ${draw.pick(["0", "this.count % 4"])};
this.count = 0;
}
}
const ${q} = new ${c}();
${acts.map((a) => `{\n${a}\n}`).join("\n")}
console.log(${q}.all(), ${q}.size);`;
}

/** Loops whose bound, place or list moves while they run; slices and stores at counters. */
export function movingBounds(scope: Scope): string {
	const { draw, world } = scope;
	const [f, xs] = [world.fresh("walk"), world.fresh("xs")];
	const int = draw.pick(["number", "number", "int"]);
	const bound = (): string =>
		draw.pick(["xs.length", "xs.length - 1", "most", "Math.min(most, xs.length)", "xs.length / 2", "5"]);
	const inner = (i: string): string =>
		draw.pick([
			`if (${i} >= 0 && ${i} < xs.length) xs[Math.floor(${i})] = (xs[${i}] ?? 0) + ${i};`,
			`if (Number.isInteger(${i}) && ${i} >= 0 && ${i} < xs.length) xs[${i}] = most;`,
			`if (xs.length < 9) xs.push(${i});`,
			`if (${i} === 1) xs.pop();`,
			`most--;`,
			`if (${i} === ${draw.nat(3)}) most += 2;`,
			`log.push(xs.slice(${i}, ${i} + 2).length, xs.slice(-${i}).length);`,
			`log.push(xs[${i}] ?? -1, xs[${i} + 1] ?? -2, xs[${i} - 1] ?? -3);`,
			`log.push(xs.slice(most, ${i}).length, xs.at(-${i}) ?? -5);`,
			`if (xs[${i}] === ${draw.nat(3)}) continue;`,
			`if (log.length > 30) break;`,
			`log.push(text.slice(${i}, most).length, text.charCodeAt(${i}) | 0);`,
			`log.push((text[${i}] ?? "-").length, text.substring(most, ${i}).length);`,
			`{\nconst [a = 0, b = 1] = xs.splice(${i}, 1);\nlog.push(a + b);\n}`,
			`xs.length = Math.min(xs.length, Math.floor(${i}) + 3);`,
			`sum = (sum * 31 + (xs[${i}] ?? 7)) ${draw.pick(["| 0", ">>> 0", "& 0xffff", "% 251"])};`,
		]);
	const turns = "if (++turns > 40) break;";
	const body = (i: string): string => `${turns}\n${draw.many(1, 3, () => inner(i)).join("\n")}`;
	const loops = lines(scope, 1, 3, [
		() => `for (let i: ${int} = 0; i < ${bound()}; i++) {\n${body("i")}\n}`,
		() => `for (let i: ${int} = 0, end = ${bound()}; i < end; i += ${1 + draw.nat(2)}) {\n${body("i")}\n}`,
		() => `for (let i = ${bound()}; i >= 0; i--) {\n${body("i")}\n}`,
		() => `for (let i = xs.length - 1; i > ${draw.nat(2)}; i -= ${1 + draw.nat(1)}) {\n${body("i")}\n}`,
		() => `for (let i = 0; i <= ${bound()}; i++) {\n${body("i")}\nif (i === 2) i++;\n}`,
		() => `let i: ${int} = 0;\nwhile (i < ${bound()}) {\n${turns}\ni++;\n${inner("i")}\n}`,
		() => `let i = 0;\ndo {\n${body("i")}\n} while (++i < ${bound()});`,
		() =>
			`for (let i = 0; i !== most && i < 20; i += ${draw.pick(["1", "2", "0.5"])}) {\n${turns}\nlog.push(i);\nif (i === 3) most = 4;\n}`,
		() => `for (const [i, x] of xs.entries()) {\n${turns}\nlog.push(x);\n${inner("i")}\n}`,
		() => `for (let i = 0; i < text.length; i++) {\n${body("i")}\n}`,
	]);
	return `function ${f}(xs: number[], most: ${int}, text: string): string {
const log: number[] = [];
let [turns, sum] = [0, 0];
${loops.map((l) => `{\n${l}\n}`).join("\n")}
return log.join() + "/" + sum + "/" + most;
}
for (const ${xs} of [[], [${draw.many(1, 3, () => String(draw.nat(4))).join(", ")}], [5, 3, 1, 0, 2, 4]]) {
console.log(${f}(${xs}, ${draw.nat(6)}, "h\u00e9llo"));
console.log(${xs}.join(), ${xs}.length);
}`;
}

/** Bytes written and read at counted places, checked by sums, packed into words. */
export function frames(scope: Scope): string {
	const { draw, world } = scope;
	const [write, read, crc] = [world.fresh("write"), world.fresh("read"), world.fresh("crc")];
	const poly = draw.pick(["0x1021", "0x8005", "0xa001", "0x07"]);
	const byte = (): string => draw.pick(["0", "1", "127", "128", "255", "256", "-1", "300.7", String(draw.nat(255))]);
	const steps = lines(scope, 2, 5, [
		() => `view[at++] = ${byte()};`,
		() => `view[at++] = word >> 8;\nview[at++] = word;`,
		() => `view.set([${byte()}, ${byte()}], at);\nat += 2;`,
		() => `view.fill(${byte()}, at, at + 2);\nat += 2;`,
		() => `view[at] = (view[at] ?? 0) ^ ${byte()};\nat++;`,
		() => `view[at++]! += ${byte()};`,
		() => `view.subarray(at, at + 2)[0] = ${byte()};\nat++;`,
	]);
	const reads = lines(scope, 2, 5, [
		() => `console.log((((view[0] ?? 0) << 8) | (view[1] ?? 0)) ${draw.pick(["", ">>> 0", "<< 16", ">> 3"])});`,
		() =>
			`console.log((((view[0] ?? 0) << 24) | ((view[1] ?? 0) << 16) | ((view[2] ?? 0) << 8) | (view[3] ?? 0)) ${draw.pick(["", ">>> 0"])});`,
		() => `console.log([...view].map((b) => b.toString(16).padStart(2, "0")).join(" "));`,
		() => `console.log(view[at], view[${draw.pick(["99", "-1", "1.5"])}], view.length, view.byteLength);`,
		() => `let text = "";\nfor (const b of view) text += String.fromCharCode(65 + (b & 15));\nconsole.log(text);`,
		() => `console.log(view.indexOf(${byte()}), view.lastIndexOf(0), view.includes(255));`,
		() => `console.log(view.slice(1, at).reduce((a, b) => (a + b) & 255, 0), view.every((b) => b >= 0));`,
		() => `for (let i = 0; i + 1 < at; i += 2) console.log((((view[i] ?? 0) << 8) | (view[i + 1] ?? 0)) << 16 >> 16);`,
		() => `console.log(view);`,
	]);
	return `function ${crc}(view: Uint8Array, length: number): number {
let value = ${draw.pick(["0", "0xffff", "-1"])};
for (let i = 0; i < length; i++) {
value ^= (view[i] ?? 0) << ${draw.pick(["0", "8"])};
for (let bit = 0; bit < 8; bit++) value = value & ${draw.pick(["0x8000", "1"])} ? (value ${draw.pick(["<<", ">>>", ">>"])} 1) ^ ${poly} : value ${draw.pick(["<<", ">>>"])} 1;
}
return value ${draw.pick(["& 0xffff", ">>> 0", ""])};
}
function ${write}(view: Uint8Array, word: number): number {
let at = 0;
${steps.join("\n")}
return at;
}
function ${read}(view: Uint8Array, at: number): void {
${reads.map((r) => `{\n${r}\n}`).join("\n")}
}
for (const word of [0, 258, 65535, ${n(scope)}]) {
const view = new Uint8Array(12);
const at = ${write}(view, word);
${read}(view, at);
console.log(at, ${crc}(view, at));
}`;
}
