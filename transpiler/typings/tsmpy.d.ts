// What tsmpy itself offers; nothing of it is left at run time.
declare module "tsmpy/board" {
	/** A bytes literal: b`AT\r\n` is b"AT\r\n". The text must be ASCII; \xNN gives any byte. */
	export function b(text: TemplateStringsArray): bytes;
	/**
	 * Compiled to machine code: `const f = native((x: int): int => ...)` is a function under `@micropython.native`.
	 * Above a method: `@native`.
	 */
	export function native<F extends (...args: never[]) => unknown>(f: F, context?: ClassMethodDecoratorContext): F;
	/**
	 * Compiled to machine code that counts in machine words: `@micropython.viper`. Parameters and results that are
	 * declared as `int` are words, which wrap; bytes that are only indexed
	 * are read and written without a check; everything else is an object. No defaults, no rest parameters.
	 */
	export function viper<F extends (...args: never[]) => unknown>(f: F, context?: ClassMethodDecoratorContext): F;
	/** Is it a whole number (and not a boolean)? `isinstance(x, int)` */
	export function isInt(x: unknown): x is int;
	/** Is it bytes (not a bytearray)? `isinstance(x, bytes)` */
	export function isBytes(x: unknown): x is bytes;
	/** Is it a dict, as `json.loads` makes of an object? `isinstance(x, dict)` */
	export function isDict(x: unknown): x is dict<string, unknown>;
}
