/**
 * What went wrong, said to the person at the terminal: what, where, what to do.
 * A command prints the sentence, without a stack trace, and ends with status 1.
 */
export class UserError extends Error {
	override readonly name = "UserError";
}

/** What the system refuses that a person can mend, by its code. */
const REFUSALS: Readonly<Record<string, (path: string) => string>> = {
	EACCES: notWritable,
	EPERM: notWritable,
	EROFS: (path) => `${path} is on a disk that can only be read: use a copy of this folder where you may write`,
	ENOSPC: (path) => `there is no room left on the disk for ${path}: make some and start again`,
};

function notWritable(path: string): string {
	return `this user may not write ${path}: give the folder to the user (chown), or use a copy of it where you may write`;
}

/** What is told of an error: the sentence of a `UserError`, what the system refused, or that it is a fault of ours. */
export function sentenceOf(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	if (error instanceof UserError) return text;
	const { code = "", path } = (error ?? {}) as NodeJS.ErrnoException;
	const refusal = path === undefined ? undefined : REFUSALS[code]?.(path);
	return refusal ?? `a fault of nowlink itself, please report it: ${text} (NOWLINK_DEBUG=1 shows where)`;
}

/** Ends a command on an error, told in a sentence. `NOWLINK_DEBUG=1` shows where it was thrown. */
export function report(command: string, error: unknown): void {
	process.stderr.write(`${command}: ${sentenceOf(error)}\n`);
	if (process.env.NOWLINK_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
	process.exitCode = 1;
}
