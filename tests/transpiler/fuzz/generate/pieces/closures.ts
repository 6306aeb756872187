// Functions that keep variables: of each turn of a loop, of a catch clause, of a switch, of a function that is left.
import type { Scope } from "../scope.ts";
import { lines, n } from "./parts.ts";

export function captured(scope: Scope): string {
	const { draw, world } = scope;
	const [fs, kept] = [world.fresh("fs"), world.fresh("kept")];
	const store = (x: string): string =>
		draw.pick([
			`${fs}.push(() => ${x});`,
			`${fs}.push(() => ${x}++);`,
			`${fs}.push(() => (${x} += ${draw.nat(3)}), () => ${x} * 10);`,
			`const own${world.trace()} = ${x} * 2;\n${fs}.push(() => ${x} + own${world.trace() - 1});`,
			`if (${x} % 2 === 0) ${fs}.push(() => ${x} - ${kept});`,
			`${fs}.push(function () {\n${kept}++;\nreturn ${x};\n});`,
		]);
	const jump = (x: string): string =>
		draw.pick(["", "", `if (${x} === 1) continue;`, `if (${x} === 2) break;`, `${x} += 1;`]);
	const loops = lines(scope, 1, 3, [
		() => `for (let i = 0; i < 4; i++) {\n${store("i")}\n${jump("i")}\n${draw.pick(["", store("i")])}\n}`,
		() =>
			`for (let i = 0, j = 5; i < j; i++, j--) {\n${store(draw.pick(["i", "j"]))}\n${jump("i")}\n${fs}.push(() => i * 10 + j);\n}`,
		() => `for (let i = 3, dec = () => i--; i > 0; i--) {\n${store("i")}\ndec();\n}`,
		() =>
			`for (let i of [1, 2, 3]) {\n${fs}.push(() => i * 2);\n${draw.pick(["if (i === 1) continue;", "if (i === 2) break;", ""])}\n}`,
		() => `for (let [k, v] of new Map([[1, 10], [2, 20]])) {\n${fs}.push(() => k + v);\n}`,
		() => `for (const key in { a: 1, b: 2 }) ${fs}.push(() => key.charCodeAt(0));`,
		() => `{\nlet i = 0;\nwhile (i < 3) {\nlet x = i++;\n${store("x")}\n${jump("x")}\n}\n}`,
		() => `{\nlet i = 0;\ndo {\nlet x = i;\n${store("x")}\n} while (${fs}.push(() => i) > 0 && ++i < 3);\n}`,
		() =>
			`outer: for (let i = 0; i < 3; i++) {\nfor (let j = 0; j < 3; j++) {\n${store("j")}\nif (j === i) continue outer;\n}\n}`,
		() =>
			`for (let i = 0; i < 3; i++) {\nswitch (i) {\ncase 1: {\nlet x = i + ${n(scope)};\n${store("x")}\nbreak;\n}\ndefault:\n${fs}.push(() => i);\n}\n}`,
		() =>
			`for (let i = 0; i < 3; i++) {\ntry {\nif (i === 1) throw new Error("e" + i);\n${store("i")}\n} catch (e) {\n${fs}.push(() => (e as Error).message.length + i);\n} finally {\nlet x = i;\n${store("x")}\n}\n}`,
		() => `[7, 8].forEach((x, i) => {\nlet y = x + i;\n${store("y")}\n});`,
		() => `for (let i = 0; ${fs}.push(() => i) < 60 && i < 2; i++) ${fs}.push(() => (i += 10));`,
		() => `for (var late = 0; late < 2; late++) ${fs}.push(() => late);`.replaceAll("late", `late${world.trace()}`),
	]);
	return `const ${fs}: (() => number)[] = [];
let ${kept} = 0;
${loops.map((l) => `{\n${l}\n}`).join("\n")}
console.log(${fs}.map((f) => f()).join());
console.log(${fs}.map((f) => f()).join(), ${kept});`;
}

/** Closures over parameters, hoisted functions, functions that call one another, a counter that is handed on. */
export function handedOn(scope: Scope): string {
	const { draw, world } = scope;
	const [make, c, d] = [world.fresh("make"), world.fresh("c"), world.fresh("d")];
	const methods = [
		"up: () => ++count",
		"add: (by = step) => (count += by)",
		`reset: () => {\nconst old = count;\ncount = ${draw.pick(["start", "0", "step"])};\nreturn old;\n}`,
		"later: () => [1, 2].map((x) => x * count++)",
		"both: () => even(3) + odd(count % 3)",
		"apply_: (f: (x: number) => number) => (count = f(count))",
		"get now() {\nreturn count;\n}",
	];
	const calls = lines(scope, 3, 6, [
		() => `${draw.pick([c, d])}.up()`,
		() => `${draw.pick([c, d])}.add(${draw.pick(["", n(scope), "undefined"])})`,
		() => `${draw.pick([c, d])}.reset()`,
		() => `${draw.pick([c, d])}.later().join("+")`,
		() => `${draw.pick([c, d])}.both()`,
		() => `${draw.pick([c, d])}.apply_((x) => x * ${d}.add(1))`,
		() => `${draw.pick([c, d])}.now`,
	]);
	return `function ${make}(start: number, step = ${n(scope)}) {
let count = start;
${draw.pick(["start = 100;", "", "step++;"])}
return { ${methods.join(", ")} };
function even(k: number): number {
return k <= 0 ? count : odd(k - 1) + 1;
}
function odd(k: number): number {
return k <= 0 ? -count : even(k - 1);
}
}
const ${c} = ${make}(${draw.nat(5)});
const ${d} = ${make}(${draw.nat(5)}, ${draw.nat(3)});
console.log(${calls.join(", ")});`;
}
