// The raw texts of a tagged template, asked for where nothing is known of it
function raws(texts: TemplateStringsArray, ...values: unknown[]): unknown {
	return [(texts as any).raw, (texts as any).length, values];
}
console.log(raws`a\n${1}b\t`);
console.log((["x"] as any).raw);
export {};
