// Python's built-in functions and scalar types, by their own names and with their own meaning.

declare const wholeNumber: unique symbol;
declare const realNumber: unique symbol;
declare const keywordArguments: unique symbol;

/** A whole number, Python's `int`. TypeScript lets any number in; tsmpy refuses one that may have a fraction. */
type int = number & { readonly [wholeNumber]?: never };

/**
 * A number that is a Python float for certain, whole or not: what is stored there becomes one. Arithmetic on floats needs no
 * look at the result, as that on plain `number`s may.
 */
type float = number & { readonly [realNumber]?: never };

/** Marks the last parameter of a declared function: the object literal given there becomes keyword arguments. */
type kwargs<T> = T & { readonly [keywordArguments]?: never };

/** What Python calls an object with the buffer protocol. */
type buffer = bytes | bytearray | memoryview;

/** `int(x)`: toward zero; of text, its number in `base`, or ValueError. */
declare function int(x: string | number | boolean | bytes, base?: int): int;
declare function float(x: string | number): float;
declare function str(x: unknown): string;
declare function str(x: buffer, encoding: string): string;
declare function repr(x: unknown): string;
declare function print(...values: unknown[]): void;
declare function chr(code: int): string;
declare function ord(character: string | bytes): int;
declare function hex(n: int): string;
declare function abs(n: int): int;
declare function id(x: unknown): int;
declare function hash(x: unknown): int;
declare function callable(x: unknown): boolean;
declare function hasattr(x: object, name: string): boolean;
declare function getattr(x: object, name: string, otherwise?: unknown): unknown;
declare function setattr(x: object, name: string, value: unknown): void;
declare function input(prompt?: string): string;
declare function open(path: string, mode?: "r" | "w" | "a"): TextFile;
declare function open(path: string, mode: "rb" | "wb" | "ab" | "r+b" | "w+b"): BinaryFile;

interface TextFile extends Iterable<string> {
	read(size?: int): string;
	readline(): string;
	write(text: string): int;
	flush(): void;
	close(): void;
}

interface BinaryFile {
	read(size?: int): bytes;
	readinto(target: bytearray | memoryview): int;
	readline(): bytes;
	seek(offset: int, whence?: int): int;
	write(data: buffer): int;
	flush(): void;
	close(): void;
}

interface String {
	/** UTF-8. */
	encode(): bytes;
}
