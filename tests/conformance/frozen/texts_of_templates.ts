// rows: S13
// The texts that a tag is given are frozen, and so are the raw ones: storing into them is a TypeError, whatever the type says.
function tried(work: () => unknown): void {
	try {
		console.log(work());
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
}

function first(texts: any, ...values: any[]): string {
	texts[0] = "other";
	return texts[0] + values.length;
}
function added(texts: TemplateStringsArray, value: unknown): number {
	(texts as unknown as string[]).push(String(value));
	return texts.length;
}
function upper(texts: readonly string[], ..._values: unknown[]): string {
	const all = texts as string[];
	all[0] = all[0]!.toUpperCase();
	return all.join("|");
}
function raw(texts: TemplateStringsArray): string {
	(texts.raw as string[])[0] = "raw";
	return texts.raw.join();
}
function cut(texts: any): number {
	texts.length = 0;
	return texts.length;
}
function copied(texts: TemplateStringsArray, ...values: unknown[]): string {
	const all: unknown[] = [...texts];
	all.push(...values);
	return all.join("|");
}

for (let i = 0; i < 2; i++) {
	tried(() => first`a${1}b`);
	tried(() => added`c${2}d`);
	tried(() => upper`e${3}f`);
	tried(() => raw`\n`);
	tried(() => cut`g`);
	tried(() => copied`h${i}j`);
}

function inPattern(texts: TemplateStringsArray): string {
	[(texts as any)[0]] = ["swapped"];
	return texts.join();
}
function inLoop(texts: TemplateStringsArray): string {
	for ((texts as any)[0] of ["looped"]);
	return texts.join();
}
tried(() => inPattern`kept`);
tried(() => inLoop`kept`);
