// Destructuring with defaults that show that they are worked out, and spread of all that can be spread.
import type { Scope } from "../scope.ts";
import { lines, n, noted, s, say } from "./parts.ts";

export function unpacking(scope: Scope): string {
	const { draw, world } = scope;
	const k = world.trace();
	const [o, xs] = [world.fresh("whole"), world.fresh("parts")];
	const w = say(scope);
	const or = (): string => draw.pick([n(scope), `${w}("default", ${n(scope)})`, noted(scope)]);
	const v = (name: string): string => `${name}${k}_${world.trace()}`;
	const acts = lines(scope, 2, 5, [
		() => {
			const [a, b, c] = [v("a"), v("b"), v("c")];
			return `const { a: ${a} = ${or()}, sub: { b: ${b} = ${or()}, deep: [${c} = ${or()}] = [] } = {} } = ${o};\nconsole.log(${a}, ${b}, ${c});`;
		},
		() => {
			const [a, r] = [v("a"), v("r")];
			return `const { [${w}("key", ${draw.pick(['"a" as const', '"c" as const'])})]: ${a} = ${or()}, ...${r} } = ${o};\nconsole.log(${a}, Object.keys(${r}).join());`;
		},
		() => {
			const [a, b, r] = [v("a"), v("b"), v("r")];
			return `const [${a} = ${or()}, , ${b} = ${or()}, ...${r}] = ${xs};\nconsole.log(${a}, ${b}, ${r});`;
		},
		() => {
			const [a, b] = [v("a"), v("b")];
			return `let [${a} = ${or()}, ${b} = ${a}] = ${xs};\n[${a}, ${b}] = [${b}, ${a}];\nconsole.log(${a}, ${b});`;
		},
		() => `if (${xs}.length > 1) [${xs}[0], ${xs}[${w}("to", 1)]] = [${xs}[1], ${xs}[0]];`,
		() =>
			`({ a: ${xs}[0] = ${or()}, c: ${xs}[0] } = { a: ${draw.pick(["undefined", "4"])} as number | undefined, c: 5 });`,
		() =>
			`for (const { id, tags: [first = "none"] = [] } of [{ id: 1, tags: ["x"] }, { id: 2 }, { id: ${n(scope)}, tags: [] }] as { id: number; tags?: string[] }[]) console.log(id, first);`,
		() => `for (const [i, { a = ${or()} }] of [{ a: 1 }, {}, ${o}].entries()) console.log(i, a);`,
		() =>
			`for (const [key, [one, two = ${or()}]] of new Map<string, number[]>([["p", [1]], ["q", [2, 3]]])) console.log(key, one, two);`,
		() => {
			const [a, b] = [v("a"), v("b")];
			return `const [${a}, ...${b}] = ${draw.pick(['"héy"', `new Set([3, 1, 3])`, "new Map([[1, 2]]).keys()", `[${n(scope)}].values()`, s(scope)])};\nconsole.log(${a}, ${b});`;
		},
		() =>
			`console.log((({ a = ${or()}, c }: { a?: number; c?: number }, [x, y = a]: (number | undefined)[] = [c]) => [a, c, x, y])(${o}${draw.pick(["", `, [${n(scope)}]`])}));`,
		() => `console.log([[1, 2], [3]].map(([x, y = ${or()}]) => (x ?? 0) + y));`,
	]);
	return `const ${o}: { a?: number; c?: number; sub?: { b?: number; deep?: number[] } } = ${draw.pick([
		"{}",
		`{ a: ${n(scope)}, c: 1 }`,
		`{ c: 2, sub: {} }`,
		`{ sub: { b: ${n(scope)}, deep: [] }, a: 0 }`,
		`{ sub: { deep: [${n(scope)}, 2] } }`,
	])};
const ${xs}: (number | undefined)[] = [${draw.many(0, 4, () => draw.pick([n(scope), "undefined"])).join(", ")}];
${acts.join("\n")}
console.log(${xs}.length, ${xs}.join());`;
}

export function spreading(scope: Scope): string {
	const { draw, world } = scope;
	const [f, g, rec] = [world.fresh("sum"), world.fresh("three"), world.fresh("base")];
	const many = (): string =>
		draw.pick([
			`...[${n(scope)}, ${n(scope)}]`,
			`...${g}()`,
			`...new Set([${n(scope)}, ${n(scope)}])`,
			"...new Map([[1, 2], [3, 4]]).values()",
			`...[${n(scope)}].map((x) => x + 1)`,
			`...(${noted(scope)} > 0 ? [1, 2] : [])`,
			`...Array.from({ length: ${draw.nat(3)} }, (_, i) => i)`,
			n(scope),
			noted(scope),
		]);
	const some = (): string => draw.many(0, 4, many).join(", ");
	const field = (): string =>
		draw.pick([
			`...${rec}`,
			`...(${noted(scope)} > 1 ? { a: 9 } : {})`,
			`...(${noted(scope)} > 1 && { c: ${n(scope)} })`,
			`a: ${noted(scope)}`,
			`[${say(scope)}("k", "d")]: ${noted(scope)}`,
			`...{ b: ${n(scope)}, 2: ${n(scope)} }`,
			`e: [${some()}].length`,
		]);
	const acts = lines(scope, 2, 5, [
		() => `console.log(${f}(${some()}));`,
		() => `console.log([${some()}]);`,
		() => `console.log(Math.max(${some()}), Math.min(${n(scope)}, ${many()}));`,
		() => `console.log([...${s(scope)}, ...${draw.pick(['"aé"', "[1]", `${g}()`])}].length);`,
		() => `console.log({ ${draw.many(1, 4, field).join(", ")} });`,
		() => `console.log(Object.entries({ ${draw.many(1, 4, field).join(", ")} }).join(";"));`,
		() =>
			`{\nconst xs = [1];\nconsole.log(xs.push(${some()}), xs.unshift(${some()}), xs.concat([${some()}], 5).join(), xs.splice(1, 1, ${many()}));\n}`,
		() => `console.log(String.fromCharCode(...[97, 98, ${97 + draw.nat(20)}]), [[1], [${some()}]].flat());`,
		() =>
			`console.log(new (class {\nconstructor(readonly a: number, ...readonly_: number[]) {\nthis.b = readonly_;\n}\nb: number[];\n})(1, ${some()}).b);`,
	]);
	return `const ${f} = (first = 0, ...more: number[]): string => first + ":" + more.length + ":" + more.reduce((x, y) => x + y, 0);
function* ${g}() {
console.log("begun");
yield 1;
yield ${n(scope)};
}
const ${rec}: { a: number; b?: number; z: string } = { z: ${s(scope)}, a: ${n(scope)} };
${acts.join("\n")}`;
}
