// Values that single expressions do not come to: bytes, bigints, JSON through functions, objects with accessors.
import type { Scope } from "../scope.ts";
import { lines, n, noted, s } from "./parts.ts";

export function bytes(scope: Scope): string {
	const { draw, world } = scope;
	const [b, w] = [world.fresh("bytes"), world.fresh("part")];
	const at = (): string => draw.pick(["0", "1", "3", "-1", "9", "2.5"]);
	const value = (): string => draw.pick(["0", "255", "256", "-1", "1000", "3.7", n(scope)]);
	const acts = lines(scope, 3, 7, [
		() => `${b}[${draw.nat(5)}] = ${value()};`,
		() => `${b}[${draw.nat(3)}]! ${draw.pick(["+=", "-=", "|=", "^=", "<<=", ">>="])} ${draw.nat(300)};`,
		() => `${w}[0] = ${draw.nat(255)};\nconsole.log(${b}[1], ${w}.length);`,
		() => `console.log(${b}.slice(${at()}, ${at()}), ${b}.subarray(${draw.nat(3)}).length);`,
		() => `${b}.fill(${value()}, ${at()}, ${at()});`,
		() => `${b}.set([${value()}, ${value()}], ${draw.nat(2)});`,
		() => `console.log(${b}.map((x) => x * 2), [...${b}].map((x) => x * 2).join());`,
		() => `console.log(${b}.reduce((sum, x) => (sum * 31 + x) >>> 0, 7), ${b}.indexOf(255), ${b}.at(-1));`,
		() => `console.log(Array.from(${b}, (x) => x.toString(16).padStart(2, "0")).join(""));`,
		() => `for (const x of ${b}) {\nif (x > 99) break;\nconsole.log(x);\n}`,
		() => `console.log(${b}.every((x) => x < 256), ${b}.includes(0), ${b}.join("-"), ${b}.length);`,
	]);
	return `const ${b} = ${draw.pick(["new Uint8Array(4)", "Uint8Array.from([1, 2, 254, 255])", "new Uint8Array([0, 128, 300, 7])"])};
const ${w} = ${b}.subarray(1, 3);
${acts.map((a) => `{\n${a}\n}`).join("\n")}
console.log(${b}, ${w});`;
}

export function bigints(scope: Scope): string {
	const { draw, world } = scope;
	const [a, b] = [world.fresh("big"), world.fresh("other")];
	const big = (): string =>
		draw.pick(["0n", "1n", "-1n", "7n", "-12n", "2n ** 64n", "123456789012345678901234567890n"]);
	const acts = lines(scope, 2, 5, [
		() => `console.log(${a} ${draw.pick(["+", "-", "*", "&", "|", "^"])} ${b});`,
		() => `if (${b} !== 0n) console.log(${a} / ${b}, ${a} % ${b}, -${a} / ${b});`,
		() => `console.log(${a} ${draw.pick(["<<", ">>"])} ${draw.nat(70)}n, ${a} ** ${draw.nat(5)}n);`,
		() => `console.log(${a} ${draw.pick(["<", ">=", "===", "!=="])} ${b}, !${a}, ${a} ? "yes" : "no");`,
		() => `console.log(String(${a}), \`\${${b}}\`, ${a}.toString(${draw.pick(["", "2", "16", "36"])}), typeof ${a});`,
		() => `console.log(Number(${a}), BigInt.asUintN(${draw.pick(["8", "32", "64"])}, ${a}), BigInt.asIntN(8, ${b}));`,
		() => `console.log([${a}, ${b}, 3n].map((x) => x * x), { big: ${a} });`,
		() => `${a} ${draw.pick(["+=", "*=", "-=", "<<="])} 3n;\nconsole.log(${a}++, --${a});`,
	]);
	return `let ${a} = ${big()};
const ${b}: bigint = ${big()};
${acts.map((act) => `{\n${act}\n}`).join("\n")}
console.log(${a}, ${b});`;
}

/** JSON through functions, and objects whose members are functions. */
export function members(scope: Scope): string {
	const { draw, world } = scope;
	const [o, log, text] = [world.fresh("account"), world.fresh("log"), world.fresh("json")];
	const acts = lines(scope, 3, 6, [
		() =>
			`${o}.balance ${draw.pick(["=", "+=", "-=", "*="])} ${noted(scope)};\nconsole.log(${o}.balance, ${log}.length);`,
		() => `console.log(${o}.add(${n(scope)}).add(1).balance, ${o}.name);`,
		() => `console.log(${log}.join(" "), ${log}.at(-1) ?? "none");`,
		() => `console.log(JSON.parse(${text}, (key, value) => (typeof value === "number" ? value + 1 : value)));`,
		() => `console.log(JSON.stringify(JSON.parse(${text}), ["a", "b"], ${draw.pick(["0", "2", '"--"'])}));`,
		() =>
			`console.log(JSON.stringify({ u: undefined, n: NaN, z: -0, list: [undefined, null, ${n(scope)}], s: ${s(scope)} }));`,
		() =>
			`try {\nJSON.parse(${draw.pick(['"{"', '"[1,]"', '"nul"', '""', '"{\\"a\\":1}x"'])});\nconsole.log("parsed");\n} catch (e) {\nconsole.log(e instanceof SyntaxError);\n}`,
		() =>
			`const copy = JSON.parse(${text}) as { a: number; b: { c: (string | null)[] } };\ncopy.b.c.push("new");\nconsole.log(copy.a, copy.b.c.length, copy.b.c[0]?.length);`,
		() => `const step = ${o}.stepper(${draw.nat(3)});\nconsole.log(step(), step(), ${o}.balance);`,
	]);
	return `const ${log}: string[] = [];
const ${o} = {
name: ${s(scope)},
inside: ${n(scope)},
get balance(): number {
${log}.push("get");
return this.inside;
},
set balance(value: number) {
${log}.push("set " + value);
this.inside = value;
},
add(amount: number) {
this.balance += amount;
return this;
},
stepper(by: number): () => number {
let at = ${draw.nat(3)};
return () => (this.inside += at += by);
},
};
const ${text} = JSON.stringify({ a: ${draw.nat(9)}, b: { c: [${s(scope)}, null] } });
${acts.map((act) => `{\n${act}\n}`).join("\n")}
console.log(${o}.inside, ${log}.length);`;
}
