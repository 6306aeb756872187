// Questions at the terminal.
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import type { Prompt } from "./configuration.ts";

/** Asks at the terminal; undefined if there is none, for then nobody would answer. */
export function terminalPrompt(signal: AbortSignal): Prompt | undefined {
	if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
	return { ask: (question, isSecret = false) => ask(question, isSecret, signal) };
}

async function ask(question: string, isSecret: boolean, signal: AbortSignal): Promise<string> {
	process.stderr.write(`${question}: `);
	// readline shows what is typed by writing it; what a secret's is written to shows nothing.
	const output = isSecret ? new Writable({ write: (_chunk, _encoding, done) => done() }) : process.stderr;
	const lines = createInterface({ input: process.stdin, output, terminal: true });
	try {
		return await lines.question("", { signal });
	} finally {
		lines.close();
		if (isSecret) process.stderr.write("\n");
	}
}
