// A whole random program, which ends by itself.
import fc from "fast-check";
import { Draw } from "./draw.ts";
import { FEATURES, type Feature, Scope, World } from "./scope.ts";
import { show } from "./show.ts";
import { block } from "./statements.ts";

const NOTE = `const trace: string[] = [];
function note(n: number): void {
	trace.push(String(n));
}
`;

/** Programs of at most that many statements. */
export function programs(most: number): fc.Arbitrary<string> {
	return fc.gen().map((next) => program(new Draw(next), most));
}

function program(draw: Draw, most: number): string {
	const names = Object.keys(FEATURES) as Feature[];
	const features = new Set(names.filter((f) => draw.chance(FEATURES[f])));
	const world = new World(draw, features, 3 + draw.nat(most - 3));
	const isAsync = features.has("async");
	const top = new Scope(world, null, { isAsync });
	const body = block(top, 3, most);
	const foot = top
		.visible()
		.filter((v) => v.isStored)
		.map((v) => show(top, v.type, v.name));
	const all = [body, ...foot, 'console.log(trace.join(" "));'].join("\n");
	const whole = isAsync ? `async function main(): Promise<void> {\n${all}\n}\n${draw.pick(STARTS)}\n` : `${all}\n`;
	return `${NOTE}${[...world.head.values()].join("\n")}\n${whole}export {};\n`;
}

const STARTS = ["main();", "void main();", "await main();", "main().then(() => console.log('end'));"];
