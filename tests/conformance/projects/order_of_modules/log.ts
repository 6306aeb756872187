let count = 0;

export function log(text: string): void {
	count++;
	console.log(count, text);
}
