// A tag is given its texts as they are meant and, as `raw`, as they stand in the program; String.raw can be called.
function both(strings: TemplateStringsArray, ...values: unknown[]): string {
	return `${JSON.stringify(strings)} ${JSON.stringify(strings.raw)} ${values.length} ${strings.raw[0]?.length}`;
}
console.log(both`a\nb${1}\t${2}`, both`\u0041\\`);
const path = (strings: TemplateStringsArray, ...values: (string | number | boolean | null)[]): string => String.raw(strings, ...values);
console.log(path`C:\new\${x}\t${"dir"}\${1}${5}${true}${null}`, String.raw`\u00e9 ${1 + 1}\n`);
const first = (strings: TemplateStringsArray, value: number): string => String.raw(strings, value * 2);
console.log(first`\d{${4}}`);
const lines = (strings: TemplateStringsArray): string[] => strings.raw.join("").split("\n");
console.log(lines`one\n
two`);
