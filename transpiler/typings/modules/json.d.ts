/** https://docs.micropython.org/en/v1.29.0/library/json.html */
declare module "json" {
	/** ValueError if it is no JSON. */
	export function loads(text: string | buffer): unknown;
	export function dumps(value: unknown, options?: kwargs<{ separators?: readonly [string, string] }>): string;
	export function load(file: TextFile): unknown;
	export function dump(value: unknown, file: TextFile): void;
}
