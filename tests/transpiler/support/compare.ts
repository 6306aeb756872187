// A program means in MicroPython what it means in JavaScript, or tsmpy refuses it: the harness that finds out.

import { type Compiled, compileTexts, listDiagnostics } from "./compile.ts";
import { runJavaScript } from "./javascript.ts";
import { type Ran, runPython } from "./micropython.ts";
import { runPython32 } from "./webassembly.ts";

export type Verdict =
	| { readonly kind: "same"; readonly output: string }
	| { readonly kind: "refused"; readonly codes: readonly string[]; readonly text: string }
	/** `isLoud`: MicroPython raises where Node goes on, so that nobody takes what was printed for the whole. */
	| { readonly kind: "different"; readonly isLoud: boolean; readonly report: string; readonly ran: Outputs };

/** What a program printed, and how it ended, in Node and on a MicroPython. */
export interface Outputs {
	readonly javascript: string;
	readonly python: string;
}

/** A MicroPython that programs are run on, by what a report calls it. */
export const MACHINES = { unix: runPython, "32-bit WebAssembly": runPython32 } as const;

export type Machine = keyof typeof MACHINES;

/** Compiles, runs and compares texts by name: the heart of every differential test. */
export function compareTexts(
	sources: ReadonlyMap<string, string>,
	machines?: readonly Machine[],
): Promise<Map<string, Verdict>> {
	return compareCompiled(compileTexts(sources), sources, undefined, machines);
}

/**
 * @param sources the TypeScript of what was compiled, by the same names
 * @param expected what a program must print that is not for Node; null for all others
 * @param machines where the Python runs: it is the same if it is on all of them
 */
export async function compareCompiled(
	compiled: ReadonlyMap<string, Compiled>,
	sources: ReadonlyMap<string, string>,
	expected: (name: string) => string | null = () => null,
	machines: readonly Machine[] = ["unix"],
): Promise<Map<string, Verdict>> {
	const paths = [...compiled.values()].flatMap((c) => c.python ?? []);
	const ran = await Promise.all(machines.map(async (machine) => [machine, await MACHINES[machine](paths)] as const));
	const forNode = [...sources].filter(([name]) => isAccepted(compiled.get(name)) && expected(name) === null);
	const javascript = await runJavaScript(new Map(forNode));
	const verdicts = new Map<string, Verdict>();
	for (const [name, made] of compiled) {
		const truth = javascript.get(name) ?? { output: expected(name) ?? "", error: null };
		const all = ran.flatMap(([machine, python]) => {
			const one = python.get(made.python ?? "");
			return one === undefined ? [] : [judge(made, one, truth, machine)];
		});
		verdicts.set(name, all.find((v) => v.kind === "different") ?? all[0] ?? refused(made));
	}
	return verdicts;
}

function isAccepted(made: Compiled | undefined): boolean {
	return made !== undefined && made.python !== null;
}

function refused(made: Compiled): Verdict {
	return { kind: "refused", codes: made.diagnostics.map((d) => d.code), text: listDiagnostics(made.diagnostics) };
}

/** An exception's text is the library's own in each world: that both end by one is what must agree. */
function judge(made: Compiled, python: Ran, javascript: Ran, machine: Machine): Verdict {
	const isSame = python.output === javascript.output && (python.error === null) === (javascript.error === null);
	if (isSame) return { kind: "same", output: python.output };
	const isLoud =
		python.error !== null && (javascript.output.startsWith(python.output) || leavesOut(python, javascript));
	const ran = { javascript: whole(javascript), python: whole(python) };
	return { kind: "different", isLoud, report: differenceReport(made, python, javascript, machine), ran };
}

/** Does a program that is ended print the rest of what it should, by what `finally` prints on the way out? */
function leavesOut(python: Ran, javascript: Ran): boolean {
	if (python.error?.startsWith("SystemExit: MicroPython cannot do here what JavaScript does") !== true) return false;
	const expected = javascript.output.split("\n");
	let from = 0;
	return python.output.split("\n").every((line) => {
		from = expected.indexOf(line, from) + 1;
		return from > 0;
	});
}

function differenceReport(made: Compiled, python: Ran, javascript: Ran, machine: Machine): string {
	const show = (ran: Ran): string => [ran.output, ...(ran.error === null ? [] : [`uncaught ${ran.error}`])].join("\n");
	return `JavaScript:\n${show(javascript)}\nMicroPython (${machine}):\n${show(python)}\nfrom:\n${withoutHelpers(made.text)}`;
}

/** An exception's own text is not compared. */
function whole(ran: Ran): string {
	return ran.error === null ? ran.output : `${ran.output}\n(ended by an exception)`;
}

/** The program's own part of the Python: helpers are known. */
function withoutHelpers(text: string): string {
	return text.replace(/^(?:@.*\n)*(?:def|class) _[A-Za-z0-9_]+(?:\(.*)?:?\n(?:(?: {4}.*)?\n)+/gm, "");
}

/** An error whose text is all there is to say: where in the harness it was found helps nobody. */
export function failure(text: string): Error {
	const error = new Error(text);
	error.stack = "";
	return error;
}
