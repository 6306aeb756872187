// What a program has changes the helpers it takes: dates, holes, classes that derive from Array. No change undoes another.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type HelperWorld, source } from "../../../transpiler/src/lower/runtime/helpers.ts";
import { ROOT } from "../../helpers/command.ts";

const WORLDS: readonly HelperWorld[] = [
	{ boxesBigInts: true },
	{ hasBigInts: true },
	{ hasMatches: true },
	{ hasRegexes: true },
	{ showsAccessors: true },
	{ showsHoles: true },
	{ derivesContainers: true },
	{ hasIterableBoxes: true },
	{ hasBare: true },
	{ halvesTexts: true },
	{ hasOddSpaces: true },
	{ hasDates: true },
	{ hasTyped: true },
	{ unbinds: true },
	{ namesFunctions: true },
	{ sizesFunctions: true },
	{ areErrorsWorded: true },
	{ nullIsApart: true, isNoneUndefined: true },
];

const NAMES = readdirSync(join(ROOT, "transpiler/runtime"), { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".py"))
	.map((path) => basename(path, ".py"));

const linesOf = (name: string, world: HelperWorld = {}): number => source(name, world).split("\n").length;

test("what a program has changes as much of a helper where it has something else that changes it", () => {
	for (const name of NAMES) {
		const changing = WORLDS.filter((world) => source(name, world) !== source(name));
		const own = linesOf(name);
		for (const world of changing)
			for (const other of changing.filter((w) => w !== world)) {
				const both = { ...world, ...other };
				const added = linesOf(name, world) - own + (linesOf(name, other) - own);
				assert.is(linesOf(name, both) - own, added, `${name} with ${Object.keys(both).join(" and ")}`);
				assert.is.not(source(name, both), source(name, other), `${name} with ${Object.keys(both).join(" and ")}`);
			}
	}
});

test.run();
