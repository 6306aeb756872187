/** https://docs.micropython.org/en/v1.29.0/library/sys.html */
declare module "sys" {
	export const argv: string[];
	export const path: string[];
	export const platform: string;
	export const version: string;
	export const modules: dict<string, unknown>;
	export const implementation: { readonly name: string; readonly version: readonly [int, int, int, string] };
	export const stdin: TextFile & { readonly buffer: BinaryFile };
	export const stdout: TextFile & { readonly buffer: BinaryFile };
	export function exit(status?: int | string): never;
	export function print_exception(exception: Error, file?: TextFile): void;
}
