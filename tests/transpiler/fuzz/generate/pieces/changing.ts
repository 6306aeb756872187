// Collections that change while they are gone through, and sorting by comparators.
import type { Scope } from "../scope.ts";
import { lines, n, s } from "./parts.ts";

export function whileIterating(scope: Scope): string {
	const { draw, world } = scope;
	const [m, st, xs, o] = [world.fresh("m"), world.fresh("st"), world.fresh("xs"), world.fresh("rec")];
	const [k, c] = [() => draw.nat(5), world.fresh("turns")];
	const guard = `if (++${c} > 30) break;`;
	const change = (i: string): string =>
		draw.pick([
			`${m}.set(${i} + ${1 + draw.nat(2)}, "n");`,
			`${m}.delete(${i});`,
			`${m}.delete(${k()});`,
			`${m}.delete(${i});\n${m}.set(${i}, "again");`,
			`${m}.set(${k()}, "s");`,
			`${m}.clear();\n${m}.set(${k()}, "c");`,
			`${st}.add(${i} + ${k()});`,
			`${st}.delete(${i} ${draw.pick(["+", "-"])} ${k()});`,
			`${xs}.push(${i});`,
			`${xs}.shift();`,
			`${xs}.pop();`,
			`${xs}.splice(${k()}, 1);`,
			`${xs}.unshift(${k()});`,
			`${xs}.length = Math.min(${xs}.length, ${k()});`,
			`delete ${o}["k" + ${k()}];`,
			`${o}["k" + ${k()}] = ${i};`,
			`${xs}.reverse();`,
		]);
	const changes = (i: string, one = change): string =>
		`if (${i} ${draw.pick(["===", ">", "<", "!=="])} ${k()} && ${c} < 12) {\n${one(i)}\n}\n${draw.pick(["", one(i)])}`;
	// map's array would have holes where items have gone
	const longer = (i: string): string =>
		draw.pick([`${xs}.push(${i});`, `${xs}.unshift(${k()});`, `${xs}.reverse();`, `${m}.delete(${i});`]);
	const loops = lines(scope, 1, 3, [
		() => `for (const [i, text] of ${m}) {\n${guard}\nconsole.log(i, text);\n${changes("i")}\n}`,
		() => `for (const i of ${m}.keys()) {\n${guard}\nconsole.log(i);\n${changes("i")}\n}`,
		() => `for (const i of ${st}) {\n${guard}\nconsole.log(i);\n${changes("i")}\n}`,
		() => `for (const i of ${xs}) {\n${guard}\nconsole.log(i);\n${changes("i")}\n}`,
		() => `for (const [i, x] of ${xs}.entries()) {\n${guard}\nconsole.log(i, x);\n${changes("i")}\n}`,
		() => `for (let i = 0; i < ${xs}.length; i++) {\n${guard}\nconsole.log(${xs}[i]);\n${changes("i")}\n}`,
		() => `${xs}.forEach((i, at) => {\nconsole.log(i, at);\nif (++${c} < 20) {\n${changes("i")}\n}\n});`,
		() => `console.log(${xs}.map((i) => {\nif (++${c} < 20) {\n${changes("i", longer)}\n}\nreturn i * 2;\n}).length);`,
		() => `console.log(${xs}.filter((i) => {\n${changes("i")}\nreturn ++${c} % 2 === 0;\n}).join());`,
		() => `${m}.forEach((text, i) => {\nif (++${c} > 20) return;\nconsole.log(text, i);\n${changes("i")}\n});`,
		() => `${st}.forEach((i) => {\nif (++${c} > 20) return;\nconsole.log(i);\n${changes("i")}\n});`,
		() =>
			`for (const key in ${o}) {\n${guard}\nconst i = key.length + ${c};\nconsole.log(key);\ndelete ${o}[${draw.pick(["key", '"k1"', '"k2"'])}];\nif (i > 90) console.log(i);\n}`,
		() => `for (const [key, i] of Object.entries(${o})) {\n${guard}\nconsole.log(key, i);\n${changes("i")}\n}`,
		() =>
			`{\nconst it = ${draw.pick([`${m}.values()`, `${m}.entries()`, `${st}.values()`, `${xs}.values()`, `${xs}.keys()`])};\nconsole.log(it.next().done);\nconst i = ${k()};\n${change("i")}\nconsole.log(it.next().done, [...it].length, it.next().done);\n}`,
	]);
	return `const ${m} = new Map<number, string>([${draw.many(1, 4, (i) => `[${i}, "m${i}"]`).join(", ")}]);
const ${st} = new Set<number>([${draw.many(1, 4, () => String(k())).join(", ")}]);
const ${xs}: number[] = [${draw.many(1, 5, () => String(k())).join(", ")}];
const ${o}: Record<string, number> = { ${draw.many(1, 4, (i) => `k${i}: ${k()}`).join(", ")} };
let ${c} = 0;
${loops.map((l) => `{\n${l}\n}`).join("\n")}
console.log([...${m}.keys()].join(), [...${st}].join(), ${xs}.join(), Object.keys(${o}).join(), ${c});`;
}

export function sorting(scope: Scope): string {
	const { draw, world } = scope;
	const [rows, words, mixed] = [world.fresh("rows"), world.fresh("words"), world.fresh("nums")];
	const dir = (): string =>
		draw.pick(["a.k - b.k", "b.k - a.k", "a.w.length - b.w.length", "0", "+(a.k > b.k) - +(a.k < b.k)"]);
	const row = (i: number): string => `{ id: ${i}, k: ${draw.nat(3)}, w: ${s(scope)} }`;
	const word = (): string =>
		draw.pick(['"b"', '"a"', '"B"', '"aa"', '""', '"10"', '"9"', '"é"', '"a b"', '"_"', s(scope)]);
	const acts = lines(scope, 2, 5, [
		() => `${rows}.sort((a, b) => ${dir()} || ${dir()});`,
		() => `console.log(${rows}.toSorted((a, b) => ${dir()}).map((r) => r.id).join(""));`,
		() =>
			`console.log([...${rows}].sort((a, b) => (a.w < b.w ? -1 : a.w > b.w ? 1 : ${dir()})).map((r) => r.id).join(""));`,
		() => `${words}.sort();`,
		() => `console.log([...${words}].sort((x, y) => y.length - x.length || (x < y ? -1 : 1)));`,
		() => `console.log(${words}.toSorted().reverse(), ${words}.toReversed().at(0));`,
		() => `console.log([...${mixed}].sort().join());`,
		() =>
			`console.log([...${mixed}].sort((x, y) => ${draw.pick(["x - y", "y - x", "Math.abs(x) - Math.abs(y)", "(x % 2) - (y % 2)"])}).join());`,
		() => `console.log([3, undefined, 1, undefined, 20].sort(${draw.pick(["", "(x, y) => (y ?? 0) - (x ?? 0)"])}));`,
		() =>
			`console.log(Object.entries({ b: 2, a: ${n(scope)}, c: 1 }).sort(([, x], [, y]) => x - y || 0).map(([key]) => key).join());`,
		() => `console.log([true, false, true].sort().join());`,
		() =>
			`try {\n[3, 1, 2].sort(() => {\nthrow new Error("compared");\n});\n} catch (e) {\nconsole.log((e as Error).message);\n}`,
	]);
	return `const ${rows} = [${draw.many(2, 7, row).join(", ")}];
const ${words}: string[] = [${draw.many(2, 6, word).join(", ")}];
const ${mixed}: number[] = [${draw.many(2, 6, () => draw.pick(["10", "9", "-1", "0", "1e21", "0.5", "-2", "100", "Infinity", "1e-7"])).join(", ")}];
${acts.join("\n")}
console.log(${rows}.map((r) => r.id).join(""), ${words}.join("|"));`;
}
