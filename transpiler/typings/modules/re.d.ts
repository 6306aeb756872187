/** https://docs.micropython.org/en/v1.29.0/library/re.html */
declare module "re" {
	export interface Match {
		group(index: int): string;
		groups(): readonly (string | null)[];
		start(index?: int): int;
		end(index?: int): int;
		span(index?: int): readonly [int, int];
	}
	export interface Pattern {
		match(text: string): Match | null;
		search(text: string): Match | null;
		sub(replacement: string | ((found: Match) => string), text: string, count?: int): string;
		split(text: string, most?: int): string[];
	}
	export function compile(pattern: string): Pattern;
	export function match(pattern: string, text: string): Match | null;
	export function search(pattern: string, text: string): Match | null;
	export function sub(
		pattern: string,
		replacement: string | ((found: Match) => string),
		text: string,
		count?: int,
	): string;
}
