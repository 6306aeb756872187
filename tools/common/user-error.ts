/**
 * What went wrong, said to the person at the terminal: what, where, what to do.
 * A command prints the sentence, without a stack trace, and ends with status 1.
 */
export class UserError extends Error {
	override readonly name = "UserError";
}

/**
 * Ends a command on an error: the sentence of a `UserError`; anything else is a fault of ours and says so.
 * `NOWLINK_DEBUG=1` shows where it was thrown.
 */
export function report(command: string, error: unknown): void {
	const text = error instanceof Error ? error.message : String(error);
	if (error instanceof UserError) process.stderr.write(`${command}: ${text}\n`);
	else
		process.stderr.write(
			`${command}: a fault of nowlink itself, please report it: ${text} (NOWLINK_DEBUG=1 shows where)\n`,
		);
	if (process.env.NOWLINK_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
	process.exitCode = 1;
}
