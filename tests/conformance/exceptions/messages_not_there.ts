// An error whose message is undefined in spite of its type has none.
const config: any = JSON.parse('{ "text": "said" }');
const missing: string = config.missing;
const text: string = config.text;
function find(isThere: boolean): string | undefined {
	return isThere ? "found" : undefined;
}
class OwnError extends Error {
	constructor(
		message: string,
		readonly code = 1,
	) {
		super(message);
	}
}
const errors = [new Error(missing), new TypeError(find(false)!), Error(text), new RangeError(find(true)!)];
for (const e of errors) console.log(`"${e.message}"`, String(e), e.name);
for (const e of [new OwnError(missing), new OwnError(find(false)!, 2), new OwnError(text)])
	console.log(`"${e.message}"`, String(e), e.code);
try {
	throw new Error(missing);
} catch (e: any) {
	console.log(`"${e.message}"`, `${e}`);
}
