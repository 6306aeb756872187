export const logger = console;

export function isOurs(one: Console): boolean {
	return one === logger;
}
