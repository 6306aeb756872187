/** https://docs.micropython.org/en/v1.29.0/library/random.html */
declare module "random" {
	export function getrandbits(count: int): int;
	export function seed(n?: int): void;
	export function randint(low: int, high: int): int;
}
