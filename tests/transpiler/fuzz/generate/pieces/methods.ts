// Methods of arrays and of Sets that other pieces do not come to, with places beyond all bounds and with callbacks that
// show when they are called.
import type { Scope } from "../scope.ts";
import { lines, n, say } from "./parts.ts";

const PLACES = ["0", "1", "2", "-1", "-2", "9", "-9", "1.7", "NaN", "Infinity"];

export function arrayMethods(scope: Scope): string {
	const { draw, world } = scope;
	const [xs, c] = [world.fresh("xs"), world.fresh("calls")];
	const w = say(scope);
	const at = (): string => draw.pick(PLACES);
	const some = (): string => draw.many(0, 2, () => n(scope)).join(", ");
	const comma = (items: string): string => (items === "" ? "" : `, ${items}`);
	const seen = (): string => draw.pick(["x > 1", "i % 2 === 0", "x === all[0]", "all.length > i + 2", "x < 0"]);
	const asked = (): string => `(x, i, all) => {\n${c}++;\nconsole.log(x, i);\nreturn ${seen()};\n}`;
	const acts = lines(scope, 3, 7, [
		() => `console.log(${xs}.splice(${at()}, ${draw.pick(["0", "1", "2", "-1", "9"])}${comma(some())}), ${xs});`,
		() => `console.log(${xs}.splice(${at()}), ${xs}.length);`,
		() => `console.log(${xs}.toSpliced(${at()}, ${draw.nat(2)}${comma(some())}), ${xs});`,
		() =>
			`try {\nconsole.log(${xs}.with(${draw.pick(["0", "-1", "1", "9", "-9"])}, ${n(scope)}));\n} catch (e) {\nconsole.log(e instanceof RangeError);\n}`,
		() => `console.log(${xs}.fill(${n(scope)}${draw.pick(["", `, ${at()}`, `, ${at()}, ${at()}`])}));`,
		() => `console.log(${xs}.copyWithin(${at()}, ${at()}${draw.pick(["", `, ${at()}`])}));`,
		() =>
			`console.log(${xs}.${draw.pick(["find", "findLast", "findIndex", "findLastIndex", "some", "every", "filter"])}(${asked()}));`,
		() =>
			`console.log(${xs}.${draw.pick(["reduce", "reduceRight"])}((sum, x, i) => ${draw.pick(["sum - x", "sum * 2 + i", "x"])}, ${n(scope)}));`,
		() =>
			`try {\nconsole.log(${xs}.${draw.pick(["reduce", "reduceRight"])}((a, x) => ${w}("step", a - x)));\n} catch (e) {\nconsole.log(e instanceof TypeError);\n}`,
		() =>
			`console.log(${xs}.${draw.pick(["indexOf", "lastIndexOf", "includes"])}(${n(scope)}${draw.pick(["", `, ${at()}`])}));`,
		() => `console.log([${xs}, [${some()}]].flat(), ${xs}.flatMap((x, i) => (i % 2 ? [x, i] : [])));`,
		() => `console.log(${xs}.slice(${at()}, ${at()}), ${xs}.at(${at()}), ${xs}.concat(${xs}, ${n(scope)}).length);`,
		() => `console.log(${xs}.${draw.pick(["push", "unshift"])}(${some()}), ${xs}.${draw.pick(["pop", "shift"])}());`,
		() => `for (const [i, x] of ${xs}.entries()) {\nif (i === ${draw.nat(3)}) continue;\nconsole.log(i, x);\n}`,
		() => `console.log([...${xs}.keys()].join(), ${xs}.${draw.pick(["reverse", "toReversed"])}(), ${xs});`,
		() => `console.log(Math.max(...${xs}), Math.min(...${xs}, 3), [...${xs}].map(String).join("|"));`,
		() => `${xs}[0] = (${xs}[0] ?? 1) ${draw.pick(["+", "-", "*"])} ${n(scope)};\nconsole.log(${xs}.length);`,
		() =>
			`try {\n${xs}.forEach((x, i) => {\nif (i === ${draw.nat(3)}) throw new Error("at " + i);\n${w}("each", x);\n});\n} catch (e) {\nconsole.log((e as Error).message);\n} finally {\n${c}++;\n}`,
	]);
	return `const ${xs}: number[] = [${draw.many(0, 5, () => n(scope)).join(", ")}];
let ${c} = 0;
${acts.map((a) => `{\n${a}\n}`).join("\n")}
console.log(${xs}, ${c});`;
}

export function setMethods(scope: Scope): string {
	const { draw, world } = scope;
	const [a, b, m] = [world.fresh("one"), world.fresh("other"), world.fresh("counts")];
	const items = (): string => draw.many(0, 4, () => draw.pick(["0", "1", "2", "3", "NaN", n(scope)])).join(", ");
	const acts = lines(scope, 2, 6, [
		() => `console.log(${a}.delete(${draw.nat(3)}), ${a}.add(${n(scope)}).size, ${a}.has(NaN));`,
		() => `for (const x of ${b}) ${m}.set(x, (${m}.get(x) ?? 0) + 1);`,
		() => `console.log([...${m}].map(([k, v]) => k + "=" + v).join(), new Map([...${m}].reverse()));`,
		() => `console.log(new Set([...${a}, ...${b}]), [...${a}.entries()][0], ${m}.size);`,
		() => `${a}.forEach((x, same, all) => {\nconsole.log(x, same, all.size);\n});`,
		() => `console.log(Object.fromEntries(${m}), JSON.stringify([...${a}]), ${m}.delete(${draw.nat(3)}));`,
		() => `${m}.clear();\nconsole.log(${m}, ${m}.get(1) ?? "none");`,
	]);
	return `const ${a} = new Set<number>([${items()}]);
const ${b} = new Set<number>([${items()}]);
const ${m} = new Map<number, number>([[1, ${n(scope)}]]);
${acts.map((act) => `{\n${act}\n}`).join("\n")}
console.log(${a}, ${b}, ${m});`;
}
