// One step of a build in a process of its own; prints what it took, in milliseconds of processor time (what else runs on
// the machine does not count), as JSON.
// usage: node --import tsx steps.ts check|build|rebuild TSCONFIG
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Project } from "ts-morph";
import { expectShortRun, transpile } from "tsmpy";
import { Session } from "../../transpiler/src/session.ts";

/** One file changes, so many times. */
const CHANGES = 5;

const [step, tsconfig = ""] = process.argv.slice(2);
// as the command does
if (step !== "check") expectShortRun();
const begin = now();
if (step === "check") {
	const project = new Project({ tsConfigFilePath: tsconfig });
	const { compilerObject } = project.getProgram();
	for (const file of project.getSourceFiles()) compilerObject.getSemanticDiagnostics(file.compilerNode);
	console.log(JSON.stringify([now() - begin]));
} else if (step === "build") {
	expectFiles(transpile({ tsconfig }).files.length);
	console.log(JSON.stringify([now() - begin]));
} else console.log(JSON.stringify(rebuilds()));

/** What --watch does: the changed file's output first, as it is what one waits for. */
function rebuilds(): number[] {
	const session = new Session({ tsconfig });
	expectFiles([...session.start().results].length);
	const path = join(dirname(tsconfig), "src-gateway/registry.ts");
	const text = readFileSync(path, "utf8");
	return Array.from({ length: CHANGES }, (_, i) => {
		writeFileSync(path, `${text}\nexport const changed_${i} = ${i};\n`);
		const changed = now();
		const build = session.start(session.refresh());
		let seen = 0;
		for (const _result of build.results) if (++seen >= build.first) break;
		return now() - changed;
	});
}

function expectFiles(count: number): void {
	if (count < 10) throw new Error(`only ${count} files came out`);
}

function now(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
