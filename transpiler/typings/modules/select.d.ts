/** https://docs.micropython.org/en/v1.29.0/library/select.html */
declare module "select" {
	export const POLLIN: int;
	export const POLLOUT: int;
	export const POLLERR: int;
	export const POLLHUP: int;
	export interface Poll {
		register(stream: object, mask?: int): void;
		unregister(stream: object): void;
		modify(stream: object, mask: int): void;
		poll(timeout_ms?: int): readonly (readonly [object, int])[];
		ipoll(timeout_ms?: int): Iterable<readonly [object, int]>;
	}
	export function poll(): Poll;
}
