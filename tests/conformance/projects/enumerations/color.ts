export enum Color {
	Red = "red",
	Green = "green",
}

export enum Level {
	Low,
	High = 10,
}

export class UnknownColor extends Error {
	constructor(public readonly text: string) {
		super(`no color: ${text}`);
		this.name = "UnknownColor";
	}
}

export function parseColor(text: string): Color {
	for (const c of Object.values(Color)) if (c === text) return c;
	throw new UnknownColor(text);
}
