/** https://docs.micropython.org/en/v1.29.0/library/micropython.html */
declare module "micropython" {
	export function mem_info(verbose?: int): void;
	export function alloc_emergency_exception_buf(size: int): void;
	export function schedule<T>(callback: (argument: T) => void, argument: T): void;
	export function opt_level(level?: int): int;
}
