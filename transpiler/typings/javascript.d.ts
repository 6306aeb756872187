// What JavaScript's own library leaves to the place it runs in. Written so that it goes together with TypeScript's
// `dom` and with `@types/node`.

interface ConsoleDirOptions {
	/** How many levels of what is inside are shown; null for all. */
	depth?: number | null;
	colors?: boolean;
	showHidden?: boolean;
}

interface Console {
	/** Each value is written as JavaScript would write it, with a space between. */
	log(...values: unknown[]): void;
	info(...values: unknown[]): void;
	debug(...values: unknown[]): void;
	/** These two write to the error output. */
	warn(...values: unknown[]): void;
	error(...values: unknown[]): void;
	assert(condition?: boolean, ...values: unknown[]): void;
	/** What follows stands two columns further in. */
	group(...values: unknown[]): void;
	groupCollapsed(...values: unknown[]): void;
	groupEnd(): void;
	trace(...values: unknown[]): void;
	dir(value?: unknown, options?: ConsoleDirOptions): void;
	/** A line for each row; the rows' values are plain ones. */
	table(rows?: unknown, columns?: string[]): void;
	count(label?: string): void;
	countReset(label?: string): void;
	/** Nothing, as in Node where the output is no terminal. */
	clear(): void;
}
declare var console: Console;

interface ErrorConstructor {
	/** V8's: which frames an error's stack begins with. The board's errors have none that a program could read. */
	captureStackTrace(error: object, from?: unknown): void;
}

interface Array<T> {
	/** Of `new Array(n)`, of which TypeScript knows no type: what it is filled with. */
	fill(this: 0 extends 1 & T ? unknown[] : never, value: boolean, start?: number, end?: number): boolean[];
	fill<U>(this: 0 extends 1 & T ? unknown[] : never, value: U & (number | string), start?: number, end?: number): U[];
}

interface String {
	/** The groups come first; behind those of a pattern that is known stands the place of the match, a number. */
	replace(searchValue: RegExp, replacer: (substring: string, ...groups: string[]) => string): string;
	replaceAll(searchValue: RegExp, replacer: (substring: string, ...groups: string[]) => string): string;
}

interface Performance {
	/** Milliseconds, to tell how long something took. */
	now(): number;
}
declare var performance: Performance;

declare namespace NodeJS {
	/** What `setTimeout` and `setInterval` give. */
	type Timeout = number;
	type Timer = number;
}

declare function setTimeout(callback: () => void, ms?: number): number;
declare function setTimeout(callback: (nothing: undefined) => void, ms?: number): number;
declare function setTimeout<A extends unknown[]>(callback: (...args: A) => void, ms?: number, ...args: A): number;
// biome-ignore lint/complexity/noBannedTypes: programs have functions of which they know no more
declare function setTimeout(callback: Function, ms?: number): number;
declare function setInterval(callback: () => void, ms?: number): number;
declare function setInterval(callback: (nothing: undefined) => void, ms?: number): number;
declare function setInterval<A extends unknown[]>(callback: (...args: A) => void, ms?: number, ...args: A): number;
// biome-ignore lint/complexity/noBannedTypes: programs have functions of which they know no more
declare function setInterval(callback: Function, ms?: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare function clearInterval(timer: number | undefined): void;
declare function setImmediate<A extends unknown[]>(callback: (...args: A) => void, ...args: A): number;
declare function clearImmediate(immediate: number | undefined): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;
/** Characters up to U+00FF as base64. */
declare function btoa(text: string): string;
declare function atob(base64: string): string;

interface AbortSignal {
	readonly aborted: boolean;
	/** An error, if the program gives no other. */
	// biome-ignore lint/suspicious/noExplicitAny: so that programs written for TypeScript's own `AbortSignal` type-check
	readonly reason: any;
	onabort: ((event: unknown) => void) | null;
	throwIfAborted(): void;
	addEventListener(type: "abort", listener: (event: unknown) => void, options?: { once?: boolean }): void;
	removeEventListener(type: "abort", listener: (event: unknown) => void): void;
}
declare var AbortSignal: {
	prototype: AbortSignal;
	abort(reason?: unknown): AbortSignal;
	timeout(ms: number): AbortSignal;
};
interface AbortController {
	readonly signal: AbortSignal;
	abort(reason?: unknown): void;
}
declare var AbortController: { prototype: AbortController; new (): AbortController };

interface TextEncoder {
	readonly encoding: string;
	encode(text?: string): Uint8Array;
}
declare var TextEncoder: { prototype: TextEncoder; new (): TextEncoder };

/** Of UTF-8; what is none raises. */
interface TextDecoder {
	readonly encoding: string;
	decode(bytes?: Uint8Array): string;
}
declare var TextDecoder: { prototype: TextDecoder; new (label?: string): TextDecoder };

declare namespace NodeJS {
	/** What of Node's process a program on MicroPython can have. */
	interface Process {
		/** The arguments follow from the third item on. */
		argv: string[];
		stdout: WriteStream;
		/** Ends the program. */
		exit(code?: number): never;
	}
	interface WriteStream {
		write(text: string): boolean;
	}
}
declare var process: NodeJS.Process;
