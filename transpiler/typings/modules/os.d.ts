/** https://docs.micropython.org/en/v1.29.0/library/os.html */
declare module "os" {
	export function uname(): {
		readonly sysname: string;
		readonly nodename: string;
		readonly release: string;
		readonly version: string;
		readonly machine: string;
	};
	export function urandom(count: int): bytes;
	export function listdir(path?: string): string[];
	export function mkdir(path: string): void;
	export function remove(path: string): void;
	export function rename(from: string, to: string): void;
	export function stat(path: string): readonly [int, int, int, int, int, int, int, int, int, int];
	export function getenv(name: string): string | null;
}
