// What has no text is no JSON: that is a SyntaxError, as of a text that is none.
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
console.log(copy({ a: 1 }), copy([1, "x"]), copy("text"));
for (const value of [undefined, () => 1, null, 3] as any[])
	try {
		console.log(JSON.parse(JSON.stringify(value)));
	} catch (e: any) {
		console.log(e.name, e.message, e instanceof SyntaxError);
	}
const texts: string[] = [];
function last(): unknown {
	try {
		return JSON.parse(texts.find((t) => t.length > 3)!);
	} catch (e) {
		return e instanceof SyntaxError;
	}
}
console.log(last());
texts.push("[1, 2]");
console.log(last());
