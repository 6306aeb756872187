// The message of an error is a text, whatever it was made of in spite of its type.
class Refused extends Error {
	constructor(
		message: string,
		readonly code = 1,
	) {
		super(message);
		this.name = "Refused";
	}
}
const Anonymous = class extends Error {
	constructor(message: string) {
		super(message);
	}
};
function plain(text: string): string {
	const error = new RangeError(text);
	return `${error.message}|${error}`;
}
function thrown(text: string): string {
	try {
		throw new TypeError(text);
	} catch (e) {
		return `${(e as Error).message}|${e}`;
	}
}
for (const value of ["text", "", 5, 0, -1.5, NaN, true, false, null, undefined] as any[]) {
	console.log(new Refused(value).message, String(new Refused(value, 2)), typeof new Refused(value).message);
	console.log(new Anonymous(value).message, plain(value), thrown(value));
}
