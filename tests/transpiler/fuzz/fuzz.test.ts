// Random programs mean on MicroPython what they mean in Node, or are refused. Reproducible: FUZZ_SEED and FUZZ_RUNS
// choose other programs, and more.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareTexts, failure } from "../support/compare.ts";
import { program } from "./statements.ts";

const SEED = Number(process.env.FUZZ_SEED ?? 2026);
const RUNS = Number(process.env.FUZZ_RUNS ?? 250);

const texts = fc.sample(program, { seed: SEED, numRuns: RUNS });
const sources = new Map(texts.map((text, i) => [`program${i}.ts`, text]));
const verdicts = await compareTexts(sources);

test(`${RUNS} random programs of seed ${SEED} print the same in Node and on MicroPython`, () => {
	const different = [...verdicts].flatMap(([name, v]) => (v.kind === "different" ? [{ name, report: v.report }] : []));
	const [smallest] = different.sort((a, b) => a.report.length - b.report.length);
	if (smallest === undefined) return;
	throw failure(`${different.length} differ, this is the smallest:\n${sources.get(smallest.name)}\n${smallest.report}`);
});

test("most random programs are in the subset", () => {
	const refused = [...verdicts.values()].filter((v) => v.kind === "refused");
	const reasons = refused.map((v) => (v.kind === "refused" ? v.text : ""));
	assert.ok(refused.length < RUNS / 4, `${refused.length} of ${RUNS} are refused:\n${reasons.slice(0, 30).join("\n")}`);
});

test("tsmpy never fails on a random program", () => {
	const failed = [...verdicts.values()].flatMap((v) =>
		v.kind === "refused" && v.codes.includes("TSM9001") ? [v.text] : [],
	);
	assert.equal(failed, []);
});

test.run();
