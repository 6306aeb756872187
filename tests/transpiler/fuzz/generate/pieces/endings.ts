// Ways out of nested try statements, loops and labelled blocks, chosen by a number: each is run with each number.
import type { Scope } from "../scope.ts";

interface Place {
	readonly depth: number;
	readonly inLoop: boolean;
	readonly labels: readonly string[];
	readonly isGenerator: boolean;
	readonly isAsync: boolean;
}

/** A function with jumps out of everything, called once for each jump. */
export function endings(scope: Scope): string {
	const { draw, world } = scope;
	const isAsync = scope.kind.isAsync && draw.chance(40);
	const isGenerator = !isAsync && scope.has("generators") && draw.chance(30);
	const f = world.fresh("way");
	const counter = { jumps: 0, logs: 0, loops: 0 };
	const body = nested(scope, { depth: 0, inLoop: false, labels: [], isGenerator, isAsync }, counter);
	const word = isAsync ? "async function " : isGenerator ? "function* " : "function ";
	const result = isAsync ? "Promise<string>" : isGenerator ? "Generator<string, string>" : "string";
	const call = isAsync
		? `console.log(k, await ${f}(k));`
		: isGenerator
			? `const it = ${f}(k);\nlet r = it.next();\nwhile (!r.done) r = it.next();\nconsole.log(k, r.value);`
			: `console.log(k, ${f}(k));`;
	return `${word}${f}(k: number): ${result} {
let turns = 0;
${body}
return "end " + turns;
}
for (let k = 0; k <= ${counter.jumps}; k++) {
try {
${call}
} catch (e) {
console.log(k, "out", (e as Error).message);
}
}`;
}

interface Counter {
	jumps: number;
	logs: number;
	loops: number;
}

function nested(scope: Scope, place: Place, c: Counter): string {
	const { draw } = scope;
	const count = place.depth === 0 ? 2 : 1 + draw.nat(1);
	const parts = draw.many(count, count + 1, () =>
		draw.weighted<() => string>([
			[3, () => `console.log("s${c.logs++}", turns);`],
			[4, () => jump(scope, place, c)],
			...(place.depth < 3
				? ([
						[5, () => protectedBlock(scope, place, c)],
						[3, () => loop(scope, place, c)],
					] as const)
				: []),
			[place.isGenerator ? 2 : 0, () => `yield "y${c.logs++}";`],
			[place.isAsync ? 2 : 0, () => `await null;`],
		])(),
	);
	return parts.join("\n");
}

function jump(scope: Scope, place: Place, c: Counter): string {
	const at = c.jumps++;
	const ways = [`return "r${at}";`, `throw new Error("e${at}");`];
	if (place.inLoop) ways.push("break;", "continue;");
	for (const label of place.labels) ways.push(`break ${label};`);
	if (place.isAsync) ways.push(`await Promise.reject(new Error("p${at}"));`);
	return `if (k === ${at}) ${scope.draw.pick(ways)}`;
}

function protectedBlock(scope: Scope, place: Place, c: Counter): string {
	const { draw } = scope;
	const deeper = { ...place, depth: place.depth + 1 };
	const body = nested(scope, deeper, c);
	const how = draw.nat(2);
	const name = `e${c.logs++}`;
	const again = draw.chance(25) ? `if (k % 2 === 1) throw ${name};\n` : "";
	const caught =
		how === 0
			? ""
			: ` catch (${name}) {\nconsole.log("c", (${name} as Error).message);\n${again}${nested(scope, deeper, c)}\n}`;
	const last = how === 1 ? "" : ` finally {\nconsole.log("f${c.logs++}");\n${nested(scope, deeper, c)}\n}`;
	return `try {\n${body}\n}${caught}${last}`;
}

function loop(scope: Scope, place: Place, c: Counter): string {
	const { draw } = scope;
	const i = `i${c.loops++}`;
	const label = draw.chance(40) ? `l${c.loops}` : null;
	const inside = {
		...place,
		depth: place.depth + 1,
		inLoop: true,
		labels: label === null ? place.labels : [...place.labels, label],
	};
	const body = `turns++;\n${nested(scope, inside, c)}`;
	const text = draw.pick([
		`for (let ${i} = 0; ${i} < 2; ${i}++) {\n${body}\n}`,
		`for (const ${i} of [10, 20]) {\nif (turns > 20) console.log(${i});\n${body}\n}`,
		`for (let ${i} = 0, go = true; go; go = false, ${i}++) {\ndo {\n${body}\n} while (++${i} < 2);\n}`,
		`switch (k % 3) {\ncase 0:\nturns++;\ncase 1: {\nfor (const ${i} of "ab") {\n${body}\n}\nbreak;\n}\ndefault:\nturns += 5;\n}`,
	]);
	if (label === null || text.startsWith("switch")) return label === null ? text : `${label}: {\n${text}\n}`;
	return `${label}: ${text}`;
}
