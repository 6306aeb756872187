// Programs that call all there is of JavaScript's library on all kinds of values, and show what comes of it in several ways.

import fc from "fast-check";
import { Draw } from "../generate/draw.ts";
import { arrays } from "./arrays.ts";
import { keyed } from "./keyed.ts";
import { numbers } from "./numbers.ts";
import { texts } from "./texts.ts";
import { Values } from "./values.ts";

const FAMILIES = [texts, numbers, arrays, keyed] as const;

/** Calls in one program: where one is refused, so are the others. */
const CALLS = 8;

/** So many programs of a seed. */
export function libraryCalls(seed: number, count: number): string[] {
	return fc.sample(
		fc.gen().map((next) => program(new Values(new Draw(next)))),
		{ seed, numRuns: count },
	);
}

function program(v: Values): string {
	const calls = v.draw.many(CALLS, CALLS, (i) => {
		const call = v.draw.pick(v.draw.pick(FAMILIES))(v);
		return `try { ${shown(v.draw, call, `v${i}`)} } catch (e) { console.log((e as Error).name, (e as Error).message); }`;
	});
	return `${v.declarations()}${calls.join("\n")}\n`;
}

/** A statement that shows what the call gives. */
function shown(draw: Draw, call: string, name: string): string {
	return draw.weighted([
		[6, `console.log(${call});`],
		[2, `const ${name} = ${call}; console.log(${name}, typeof ${name}, [${name}]);`],
		[1, `console.log({ v: ${call} }, JSON.stringify([${call}]));`],
		[1, `console.log(\`\${${call}}\`, String(${call}));`],
		[1, `const ${name}: unknown = ${call}; console.log(${name}, ${name} === undefined, !${name});`],
		[1, `const ${name}: any = ${call}; console.log(${name}, ${name} == null, ${name} + "");`],
	]);
}
