// One change of a program's text.

export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

export function edited(text: string, { from, to, text: put }: Edit): string {
	return text.slice(0, from) + put + text.slice(to);
}
