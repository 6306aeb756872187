// Classes of errors, ends of try statements, and a generator taken by hand.
import { condition } from "../expressions.ts";
import type { Scope } from "../scope.ts";
import { n, s } from "./parts.ts";

export function finals(scope: Scope): string {
	const { draw, world } = scope;
	const f = world.fresh("fin");
	const last = draw.pick(['log.push("f");', `if (${condition(scope, 1)}) return "over";`]);
	return `const ${f} = (x: number): string => {
const log: string[] = [];
for (let i = 0; i < 3; i++) {
try {
if (i === x) ${draw.pick(["continue", "break", 'throw new Error("inner")', 'return log.join("")'])};
log.push(String(i));
} catch (e) {
log.push((e as Error).message);
} finally {
${last}
}
}
return log.join("-");
};
console.log(${f}(0), ${f}(1), ${f}(5));`;
}

export function errors(scope: Scope): string {
	const { draw, world } = scope;
	const [c, f] = [`E${world.trace()}`, world.fresh("risky")];
	return `class ${c} extends ${draw.pick(["Error", "RangeError", "TypeError"])} {
constructor(message: string, readonly code: number) {
super(message);
this.name = "${c}";
}
}
function ${f}(x: number): number {
if (x > 2) throw new ${c}(${s(scope)}, x);
if (x < 0) throw new RangeError("low");
return x;
}
for (const x of [1, 3, -1, ${n(scope)}]) {
try {
console.log("ok", ${f}(x));
} catch (e) {
if (e instanceof ${c}) console.log(e.name, e.message, e.code, e instanceof Error);
else if (e instanceof RangeError) console.log(e.name + ":" + e.message, String(e));
else throw e;
}
}`;
}

export function byHand(scope: Scope): string {
	const [g, it] = [scope.world.fresh("steps"), scope.world.fresh("it")];
	return `function* ${g}(most: number): Generator<number, string, unknown> {
for (let i = 0; i < most; i++) yield i * ${n(scope)};
return "done";
}
const ${it} = ${g}(2);
for (let r = ${it}.next(); ; r = ${it}.next()) {
console.log(r.done === true, r.value);
if (r.done) break;
}
for (const x of ${g}(9)) {
if (x > 3 || x !== x) break;
console.log(x);
}
const [first = ${n(scope)}, ...others] = ${g}(3);
console.log(first, others.length);`.replace(/\b(first|others)\b/g, `$1${scope.world.trace()}`);
}
