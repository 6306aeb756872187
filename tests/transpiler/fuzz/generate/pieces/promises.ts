// Async functions, promises and async generators, and in which order what of them runs.
import type { Scope } from "../scope.ts";
import { lines, n, needSleep, noted } from "./parts.ts";

/** Functions that note each step, two or more at once. */
export function interleaved(scope: Scope): string {
	const { draw, world } = scope;
	const k = world.trace();
	const [log, job, fail] = [world.fresh("log"), world.fresh("job"), world.fresh("fail")];
	needSleep(scope);
	const mark = (text: string): string => `${log}.push("${text}");`;
	// far enough from one another for a clock that is late
	const later = (): number => draw.pick([0, 10, 37]);
	let marks = 0;
	const m = (): string => mark(`m${marks++}`);
	const promise = (): string =>
		draw.pick([
			`${job}(${draw.nat(3)})`,
			`${fail}(${draw.nat(2)})`,
			`Promise.resolve(${draw.nat(5)})`,
			`Promise.reject<number>(new Error("r${draw.nat(5)}"))`,
			`${job}(1).then((x) => x + 1)`,
			`new Promise<number>((resolve) => {\n${m()}\nresolve(${draw.nat(5)});\n${m()}\n})`,
			`new Promise<number>((resolve) => setTimeout(() => resolve(${draw.nat(5)}), ${later()}))`,
			`(async () => {\n${m()}\nreturn ${draw.pick([`await ${job}(1)`, `${job}(2)`, "3"])};\n})()`,
		]);
	const handled = (): string =>
		`${promise()}${draw.pick([
			".catch((e: Error) => e.message)",
			`.then((x) => {\n${m()}\nreturn x;\n}, (e: Error) => e.message)`,
			`.finally(() => {\n${m()}\n}).catch((e: Error) => "f " + e.message)`,
			`.then((x) => ${job}(x % 3)).catch(() => -1)`,
			`.then((x) => {\nif (x > 1) throw new Error("big");\nreturn x;\n}).catch((e: Error) => e.message)`,
		])}`;
	const several = (): string => `[${draw.many(0, 3, promise).join(", ")}]`;
	const step = (i: number): string =>
		draw.weighted<() => string>([
			[3, () => `${mark(`s${k}_${i}`)}`],
			[4, () => `${log}.push("a" + (await ${handled()}));`],
			[
				3,
				() =>
					`const p${k}_${i} = ${handled()};\n${m()}\n${log}.push("p" + (await p${k}_${i}), "q" + (await p${k}_${i}));`,
			],
			[2, () => `void ${handled()}.then((x) => ${log}.push("v" + x));`],
			[2, () => `setTimeout(() => ${log}.push("t${i}"), ${later()});`],
			[2, () => `queueMicrotask(() => ${log}.push("u${i}"));`],
			[
				3,
				() =>
					`try {\n${log}.push("all " + (await Promise.${draw.pick(["all", "race", "any"])}(${several().replace("[]", "[1]")})));\n} catch (e) {\n${log}.push("not all " + (e as Error).message);\n} finally {\n${m()}\n}`,
			],
			[
				2,
				() =>
					`for (const r of await Promise.allSettled(${several().replace("[]", "[1]")})) ${log}.push(r.status === "fulfilled" ? "ok " + r.value : "no " + (r.reason as Error).message);`,
			],
			[2, () => `${log}.push("sum " + ((await ${job}(1)) + ${noted(scope)} + (await ${job}(2))));`],
			// not at the very time at which a job goes on: which comes first then is by chance
			[1, () => `await sleep(${draw.nat(2) * 20 + 5});`],
			[1, () => `await null;`],
		])();
	const pause = draw.pick([
		"await null;",
		"await sleep(x * 20);",
		"await Promise.resolve();",
		"if (x > 1) await null;",
	]);
	return `{
const ${log}: string[] = [];
const ${job} = async (x: number): Promise<number> => {
${log}.push("j" + x);
${pause}
${log}.push("k" + x);
return x * 2;
};
const ${fail} = async (x: number): Promise<number> => {
${draw.pick(["", "await null;"])}
if (x ${draw.pick([">= 0", "> 0", "=== 1"])}) throw new RangeError("fail " + x);
return ${draw.pick(["x", `${job}(x)`])};
};
${draw.many(2, 5, step).join("\n")}
await sleep(150);
console.log(${log}.join(" "));
}`;
}

/** `await` inside of other expressions and heads of statements. */
export function awaits(scope: Scope): string {
	const { draw, world } = scope;
	const [get, total, o] = [world.fresh("get"), world.fresh("total"), world.fresh("box")];
	const a = (): string => `(await ${get}(${draw.nat(4)}))`;
	const acts = lines(scope, 3, 6, [
		() => `${total} += ${a()};`,
		() => `${total} = ${total} + ${a()} * ${total};`,
		() => `console.log(${a()}, ${total}++, ${a()});`,
		() => `console.log([${a()}, ...[${a()}, 1]], { x: ${a()}, [String(${a()})]: 1 });`,
		() => `${o}.list[${a()} % 3] = ${a()} + ${n(scope)};`,
		() => `${o}.x ??= ${a()};\n${o}.y ||= ${a()};`,
		() => `if (${a()} > 2 && ${a()} < 9) console.log("inside");\nelse console.log("outside", ${a()});`,
		() => `for (let i = ${a()} % 2; i < ${a()} % 4; i += 1 + (${a()} > 100 ? 1 : 0)) console.log("i", i);`,
		() => `while (${total}++ < ${a()}) if (${total} > 20) break;`,
		() => `for (const x of await Promise.all([${get}(1), ${get}(2)])) console.log(x);`,
		() => `for await (const x of [${get}(1), ${draw.pick(["5", `${get}(3)`])}]) console.log("each", x);`,
		() => `switch (${a()}) {\ncase ${a()}:\nconsole.log("same");\nbreak;\ndefault:\nconsole.log("other");\n}`,
		() => `console.log(\`\${${a()}}-\${${total}}\`, ${a()} > 1 ? ${a()} : -1, await 5);`,
		() => `console.log(((await ${get}(1)) as number | undefined)?.toFixed(1), (await ${o}.later?.(2)) ?? "none");`,
		() =>
			`const { v: v${world.trace()} = ${a()} } = { v: undefined as number | undefined };\nconsole.log(v${world.trace() - 1});`,
		() => `console.log(await (async (x = 2) => x + ${a()})());`,
		() => `console.log((await Promise.all([1, 2, 3].map(async (x) => x * ${a()}))).join());`,
		() =>
			`try {\nif (${a()} > 1) throw new Error("x" + ${a()});\n} catch (e) {\nconsole.log((e as Error).message, ${a()});\n} finally {\nconsole.log("last", ${a()});\n}`,
	]);
	return `{
let ${total} = ${draw.nat(3)};
const ${o} = { x: undefined as number | undefined, y: 0, list: [1, 2, 3], later: (${draw.pick(["undefined", "async (x: number) => x * 2"])}) as ((x: number) => Promise<number>) | undefined };
const ${get} = async (x: number): Promise<number> => {
console.log("get", x);
${draw.pick(["await null;", `${total}++;`, "if (x > 2) await null;", ""])}
return x * 3;
};
${acts.map((act) => `{\n${act}\n}`).join("\n")}
console.log(${total}, ${o}.x, ${o}.y, ${o}.list.join());
}`;
}

export function asyncGenerators(scope: Scope): string {
	const { draw, world } = scope;
	const [g, it] = [world.fresh("stream"), world.fresh("it")];
	const step = (): string =>
		draw.pick([
			`yield ${n(scope)};`,
			"yield await Promise.resolve(most);",
			"await null;",
			`if (most === ${draw.nat(3)}) throw new Error("in stream");`,
			`for (let i = 0; i < most; i++) yield i;`,
			`if (most > ${draw.nat(3)}) return;`,
			`console.log("step", most);`,
			"yield* [8, 9];",
		]);
	const uses = lines(scope, 1, 3, [
		() => `for await (const x of ${g}(${draw.nat(3)})) {\nif (x > ${draw.nat(9)}) break;\nconsole.log(x);\n}`,
		() => `for await (const x of ${g}(${draw.nat(3)})) console.log("x", x);`,
		() =>
			`const ${it} = ${g}(2);\nconsole.log(await ${it}.next(), (await ${it}.next()).done);\nconsole.log((await ${it}.return(undefined)).done, (await ${it}.next()).done);`,
		() =>
			`outer: for (const y of [1, 2]) for await (const x of ${g}(y)) {\nif (x === y) continue outer;\nconsole.log(y, x);\n}`,
	]);
	return `{
async function* ${g}(most: number): AsyncGenerator<number, void, undefined> {
try {
${draw.many(1, 4, step).join("\n")}
} finally {
${draw.pick(["", "await null;"])}
console.log("stream over", most);
}
}
try {
${uses.map((u) => `{\n${u}\n}`).join("\n")}
} catch (e) {
console.log((e as Error).message);
}
}`;
}

export function settled(scope: Scope): string {
	const { draw, world } = scope;
	const f = world.fresh("job");
	needSleep(scope);
	const all = draw.pick([
		`const rs = await Promise.allSettled([${f}(1, 20), ${f}(-1, 10), ${f}(2, 0)]);
console.log(rs.map((r) => (r.status === "fulfilled" ? r.value : (r.reason as Error).message)).join());`,
		`console.log(await Promise.race([${f}(1, 30), ${f}(2, 10)]));
await sleep(99);`,
		`try {
console.log(await Promise.all([${f}(1, 10), ${f}(-1, 20), ${f}(3, 30)]));
} catch (e) {
console.log((e as Error).message);
} finally {
console.log("finally");
}
await sleep(99);`,
		`console.log(await ${f}(-1, 0).catch((e: Error) => e.message), await ${f}(1, 0).then((x) => x + ${n(scope)}));`,
	]);
	return `{
const ${f} = async (x: number, ms: number): Promise<number> => {
console.log("start", x);
await sleep(ms);
if (x < 0) throw new Error("negative");
console.log("end", x);
return x * ${n(scope)};
};
${all}
}`;
}

export function order(scope: Scope): string {
	const { draw, world } = scope;
	needSleep(scope);
	const [a, b] = [world.fresh("log"), world.fresh("step")];
	const lines = draw.many(3, 6, (i) =>
		draw.pick([
			`setTimeout(() => ${a}.push("t${i}"), ${draw.nat(2) * 10});`,
			`void Promise.resolve().then(() => ${a}.push("m${i}")).then(() => ${a}.push("n${i}"));`,
			`${a}.push("s${i}");`,
			`const w${i} = ${b}("w${i}");`,
			`await ${b}("a${i}");`,
			`queueMicrotask(() => ${a}.push("q${i}"));`,
		]),
	);
	const waits = lines.flatMap((line, i) => (line.startsWith("const w") ? [`await w${i};`] : []));
	return `{
const ${a}: string[] = [];
const ${b} = async (name: string): Promise<void> => {
${a}.push(name + "1");
await null;
${a}.push(name + "2");
};
${lines.join("\n")}
${waits.join("\n")}
await sleep(50);
console.log(${a}.join(" "));
}`;
}
