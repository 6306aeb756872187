// Objects and classes whose accessors show when they are asked, and what is read, stored and called of them in which order.
import type { Scope } from "../scope.ts";
import { lines, n, noted, s, say } from "./parts.ts";

/** Stores and reads of members, elements and calls, each of which shows that it happened. */
export function effects(scope: Scope): string {
	const { draw, world } = scope;
	const [o, box, i] = [world.fresh("box"), `Box${world.trace()}`, world.fresh("at")];
	const w = say(scope);
	const value = (): string => draw.pick([`${w}("v${draw.nat(9)}", ${n(scope)})`, noted(scope), `${o}.a`, `${i}++`]);
	const index = (): string => draw.pick([`${w}("i", ${draw.nat(2)})`, `${i}++ % 3`, "0", "1"]);
	const place = (): string =>
		draw.pick([`${o}.a`, `${w}("o", ${o}).b`, `${o}.list[${index()}]!`, `${o}.inner.c`, `${w}("in", ${o}.inner).c`]);
	const target = (): string => place().replace(/!$/, "");
	const op = (): string => draw.pick(["+=", "-=", "*=", "%="]);
	const acts = lines(scope, 3, 7, [
		() => `${target()} = ${value()} + ${value()};`,
		() => `${place()} ${op()} ${value()};`,
		() => `console.log(${place()}, ${place()}${draw.pick(["++", "--"])}, ${place()});`,
		() => `${target()} = ${target()} = ${value()};`,
		() => `console.log((${o}.a ${op()} ${value()}) + ${o}.a * (${o}.b = ${value()}));`,
		() => `${o}.list[${index()}] = ${o}.list.push(${value()}, ${value()});`,
		() => `console.log(${o}.take(${value()}, ${value()}).take(${o}.a, ${o}.a++).b);`,
		() => `[${target()}, ${target()}] = [${value()}, ${value()}];`,
		() => `({ a: ${o}.b, b: ${target()} } = { a: ${value()}, b: ${value()} });`,
		() => `console.log([${value()}, ${o}.a, (${o}.a = ${value()}), ${o}.a].join());`,
		() => `console.log(\`\${${value()}} \${(${o}.b = ${value()})} \${${o}.b}\`);`,
		() => `console.log({ x: ${value()}, [${w}("key", "k")]: ${value()}, y: ${o}.a });`,
		() => `delete ${o}.record[${w}("del", "q")];\n${o}.record[${w}("set", "q")] = ${value()};`,
		() => `console.log(${value()} < ${value()} ? ${o}.a : ${o}.b, ${value()} > 0 && ${value()} > 1 || ${value()} > 2);`,
		() => `${i} = ${i} + (${i} = ${draw.nat(5)}) + ${i}++ - --${i};\nconsole.log(${i});`,
		() => `${o}.record[${w}("k", "p")] = (${o}.record["p"] ?? 0) ${draw.pick(["+", "-"])} ${value()};`,
	]);
	return `class ${box} {
list: number[] = [1, 2, 3];
inner = { c: ${n(scope)} };
record: Record<string, number> = { p: 1, q: 2 };
private held = ${n(scope)};
b = ${n(scope)};
get a(): number {
console.log("get");
return this.held;
}
set a(value: number) {
console.log("set", value);
this.held = value;
}
take(x: number, y: number): this {
console.log("take", x, y);
return this;
}
}
const ${o} = new ${box}();
let ${i} = 0;
${acts.join("\n")}
console.log(${o}.list, ${o}.inner, ${o}.record, ${o}.b, ${i});`;
}

/** `??=`, `||=` and `&&=` of members, elements and accessors: one reading, and a store only if it must be. */
export function logicalStores(scope: Scope): string {
	const { draw, world } = scope;
	const [o, get] = [world.fresh("state"), world.fresh("get")];
	const w = say(scope);
	const first = (): string => draw.pick(["undefined", "null", "0", String(draw.nat(5)), "NaN"]);
	const text = (): string => draw.pick(["undefined", '""', s(scope)]);
	const op = (): string => draw.pick(["??=", "||=", "&&="]);
	const acts = lines(scope, 3, 6, [
		() => `console.log((${get}("x").x ${op()} ${w}("value", ${n(scope)})));`,
		() => `${get}("y").text ${op()} ${w}("text", ${s(scope)});`,
		() => `${get}("z").deep.list[${w}("index", ${draw.nat(2)})] ${op()} ${n(scope)};`,
		() => `(${get}("m").map[${w}("key", ${draw.pick(['"a"', '"b"'])})] ??= []).push(${n(scope)});`,
		() => `${get}("acc").acc ${op()} ${w}("acc value", ${draw.nat(3)});`,
		() => `${get}("d").deep.on ${op()} ${w}("on", ${draw.pick(["true", "false"])});`,
		() => `console.log(${get}("f").f?.(${w}("arg", ${n(scope)})), (${get}("f").f ??= (x) => x + 1)(2));`,
	]);
	return `const ${o} = {
x: ${first()} as number | null | undefined,
text: ${text()} as string | undefined,
deep: { list: [0, ${n(scope)}], on: ${draw.pick(["true", "false"])} as boolean },
map: { a: [1] } as Record<string, number[]>,
f: undefined as ((x: number) => number) | undefined,
held: ${draw.nat(2)} as number,
get acc(): number {
console.log("get acc");
return this.held;
},
set acc(value: number) {
console.log("set acc", value);
this.held = value;
},
};
const ${get} = (name: string) => ${w}(name, ${o});
${acts.join("\n")}
console.log(${o}.x, ${o}.text, ${o}.deep.list, ${o}.deep.on, Object.keys(${o}.map).join(), ${o}.held);`;
}

/** `?.` before members, indices and calls: what comes after it runs only if there is something. */
export function chains(scope: Scope): string {
	const { draw, world } = scope;
	const [tree, make] = [world.fresh("tree"), world.fresh("Tree")];
	const w = say(scope);
	const root = (): string => draw.pick([tree, `${tree}?.left`, `${tree}?.right?.left`, `${tree}!.left`]);
	const tail = (): string =>
		draw.pick([
			"?.value",
			"?.left?.value",
			"?.left?.right?.value ?? -1",
			`?.add?.(${w}("arg", ${n(scope)}))`,
			`?.add(${w}("arg", ${n(scope)}))`,
			`?.items?.[${w}("index", ${draw.nat(3)})]`,
			`?.items?.map((x) => x + ${n(scope)}).join()`,
			`?.items?.at(-1)?.toFixed(1)`,
			`?.[${w}("key", "left" as const)]?.value`,
			`?.left?.items?.length`,
			`?.maybe?.(${noted(scope)})?.value`,
			`?.name?.toUpperCase().slice(0, 2)`,
			`?.left!.value`,
		]);
	const node = (depth: number): string => {
		if (depth === 0 || draw.chance(20)) return draw.pick(["null", "undefined"]);
		const parts = [
			`value: ${n(scope)}`,
			`left: ${node(depth - 1)}`,
			`right: ${node(depth - 1)}`,
			`add: (x: number) => x + ${n(scope)}`,
		];
		if (draw.chance(60)) parts.push(`items: [${n(scope)}, ${n(scope)}]`);
		if (draw.chance(60)) parts.push(`name: ${s(scope)}`);
		if (draw.chance(40)) parts.push(`maybe: (x: number) => (x > 1 ? null : ${tree})`);
		return `{ ${parts.join(", ")} }`;
	};
	const shows = lines(scope, 3, 6, [
		() => `console.log(${root()}${tail()});`,
		() => `console.log(${root()}${tail()} === undefined);`,
		() => `if (${root()}?.left) console.log("left", ${tree}?.left?.value);`,
		() => `if (${tree}?.items) ${tree}.items.push(${n(scope)});`,
		() => `delete ${tree}?.items;`,
		() => `console.log(typeof (${root()}${tail()}), ${root()}?.value ?? "none");`,
	]);
	return `interface ${make} {
value: number;
left: ${make} | null | undefined;
right: ${make} | null | undefined;
add: (x: number) => number;
maybe?: (x: number) => ${make} | null | undefined;
items?: number[];
name?: string;
}
function ${tree}_made(): ${make} | null | undefined {
return ${node(3)};
}
const ${tree} = ${tree}_made();
try {
${shows.join("\n")}
} catch (e) {
console.log(e instanceof TypeError);
}`;
}
