// Programs that are nearly those of tests/conformance/: some values, operators, calls, types or statements are others. What
// these programs do that nobody thought of meets what tsmpy knows of them.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { ts } from "ts-morph";
import { ROOT } from "../../../helpers/command.ts";
import { type Edit, edited } from "../edit.ts";
import { Draw } from "../generate/draw.ts";
import { calls } from "./calls.ts";
import { classes } from "./classes.ts";
import { declared } from "./declared.ts";
import { forms } from "./forms.ts";
import { moves } from "./moves.ts";
import { operators } from "./operators.ts";
import { pieces } from "./pieces.ts";
import { statements } from "./statements.ts";
import { types } from "./types.ts";
import { values } from "./values.ts";
import { whole } from "./whole.ts";

const FOLDER = join(ROOT, "tests/conformance");

/** Programs that tests compile in ways of their own, or that are not for Node. */
const APART = /^(projects|board|frozen|loose)\b/;

/** What Node and MicroPython give in a way of their own, and types that only the board knows. */
const OTHERWISE = /\bfrom "|Math\.random|\bDate\b|\bint\b|ZeroDivisionError|SystemExit/;

const FAMILIES = [values, operators, calls, types, declared, statements, forms, moves, classes, pieces, whole] as const;

/** Changes of one program, at the most. */
const MOST = 5;

/** So many programs of a seed. */
export function mutants(seed: number, count: number): string[] {
	const originals = conformancePrograms();
	const mutant = fc.gen().map((next) => {
		const draw = new Draw(next);
		let text = draw.pick(originals);
		for (let left = 1 + draw.nat(MOST - 1); left > 0; left--) text = changed(text, draw);
		return text;
	});
	return fc.sample(mutant, { seed, numRuns: count });
}

function conformancePrograms(): string[] {
	return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !APART.test(path))
		.sort()
		.map((path) => readFileSync(join(FOLDER, path), "utf8"))
		.filter((text) => !OTHERWISE.test(text));
}

/** Each family is as likely as another, however many places there are for it. */
function changed(text: string, draw: Draw): string {
	const file = ts.createSourceFile("program.ts", text, ts.ScriptTarget.ES2022, true);
	const found = FAMILIES.map((): (() => Edit)[] => []);
	const visit = (node: ts.Node): void => {
		if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
		FAMILIES.forEach((family, i) => {
			found[i]?.push(...family(node, draw));
		});
		ts.forEachChild(node, visit);
	};
	visit(file);
	const families = found.filter((edits) => edits.length > 0);
	return families.length === 0 ? text : edited(text, draw.pick(draw.pick(families))());
}
