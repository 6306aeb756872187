// what TypeScript takes for null, for a function has stored it since, is kept by another name
let found: number | null = null;
[1, 2].forEach((n) => {
	if (n > 1) found = n;
});
const kept: number | null = found;
console.log(kept, `${kept}`, kept === null, typeof kept);
let later: number | null;
later = found;
console.log(later, `${later}`);
later ??= 7;
const last: number | null = kept;
console.log(later, last, `${last}`);

class Reader {
	line: string | null = null;
	read(): void {
		this.line = "read";
	}
	show(): void {
		this.line = null;
		this.read();
		const line: string | null = this.line;
		console.log(line, `${line}`, line ?? "none");
	}
}
new Reader().show();
