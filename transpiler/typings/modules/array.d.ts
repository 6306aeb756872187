/** https://docs.micropython.org/en/v1.29.0/library/array.html */
declare module "array" {
	/** Numbers of one size each: "b", "B", "h", "H", "i", "I", "l", "L", "q", "Q", "f", "d". */
	export class array implements Iterable<number> {
		constructor(typecode: string, values?: Iterable<number>);
		[index: number]: number;
		readonly length: int;
		append(value: number): void;
		extend(values: Iterable<number>): void;
		decode(): string;
		[Symbol.iterator](): Iterator<number>;
	}
}
