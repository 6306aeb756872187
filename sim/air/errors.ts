// What an ESP's drivers raise. The air decides most of it, so the error travels to the board as data.

export type ExceptionName = "OSError" | "ValueError" | "RuntimeError";

/** An exception that the board's driver raises in MicroPython, with these arguments. */
export class DriverError extends Error {
	readonly exception: ExceptionName;
	readonly args: readonly (number | string)[];

	constructor(exception: ExceptionName, ...args: readonly (number | string)[]) {
		super(`${exception}(${args.join(", ")})`);
		this.exception = exception;
		this.args = args;
	}
}

/** Numbers of MicroPython's errno module, which are the same on all its ports. */
export const ERRNO = { ECONNREFUSED: 111, ECONNRESET: 104, EHOSTUNREACH: 113, ETIMEDOUT: 110 } as const;

/** What lwIP's getaddrinfo raises on a board without a network (EAI_FAIL). */
export const EAI_FAIL = -202;
