// Questions at the terminal.
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { UserError } from "../common/user-error.ts";
import type { Prompt } from "./configuration.ts";

/** Asks at the terminal; undefined if there is none, for then nobody would answer. */
export function terminalPrompt(signal: AbortSignal): Prompt | undefined {
	if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
	return { ask: (question, isSecret = false) => ask(question, isSecret, signal) };
}

async function ask(question: string, isSecret: boolean, signal: AbortSignal): Promise<string> {
	// readline shows what is typed by writing the line anew: for a secret nothing is written but the question, here.
	const output = isSecret ? new Writable({ write: (_chunk, _encoding, done) => done() }) : process.stderr;
	const lines = createInterface({ input: process.stdin, output, terminal: true });
	// Not before: the terminal itself would show what is typed quickly.
	if (isSecret) process.stderr.write(`${question}: `);
	// A terminal that readline has set up no longer makes signals of keys.
	lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
	const isClosed = new Promise<never>((_, reject) => {
		lines.once("close", () =>
			reject(new UserError("the input has ended, and there was no answer. Nothing was changed")),
		);
	});
	isClosed.catch(() => {});
	try {
		return await Promise.race([lines.question(isSecret ? "" : `${question}: `, { signal }), isClosed]);
	} finally {
		lines.close();
		if (isSecret) process.stderr.write("\n");
	}
}
