// Errors have JavaScript's names, texts and causes, and the fields that a program gives them (C7, K9)
class ValidationError extends Error {
	constructor(
		message: string,
		public readonly field: string,
	) {
		super(message);
		this.name = "ValidationError";
		Object.setPrototypeOf(this, ValidationError.prototype);
	}
}
class HttpError extends Error {
	override name = "HttpError";
	constructor(
		readonly status: number,
		options?: { cause?: unknown },
	) {
		super(`status ${status}`, options);
	}
	describe(): string {
		return `${this.name} ${this.status}: ${this.message}`;
	}
}
class Unnamed extends Error {}
class Narrow extends RangeError {}

function fail(n: int): void {
	if (n === 0) throw new ValidationError("is negative", "age");
	if (n === 1) throw new HttpError(404);
	if (n === 2) throw new Unnamed("unnamed");
	if (n === 3) throw new Narrow("narrow");
	if (n === 4) throw new TypeError("type");
	if (n === 5) throw new SyntaxError();
	throw Error("plain");
}

for (let n = 0; n < 7; n++) {
	try {
		fail(n);
	} catch (e) {
		if (e instanceof ValidationError) console.log("field", e.field, e.message, e.name);
		else if (e instanceof HttpError) console.log(e.describe(), e instanceof RangeError);
		else if (e instanceof Error) console.log(`${e}`, String(e), e.toString(), e.name, e instanceof RangeError);
	} finally {
		console.log("done", n);
	}
}

function optional(message?: string): string {
	return String(new Error(message));
}
console.log(optional(), optional("given"));

function load(): void {
	try {
		fail(6);
	} catch (e) {
		throw new Error("load failed", { cause: e });
	}
}
try {
	load();
} catch (e) {
	const error = e as Error;
	console.log(error.message, (error.cause as Error).message, error instanceof TypeError);
}
try {
	throw new HttpError(500, { cause: new TypeError("inner") });
} catch (e) {
	if (e instanceof HttpError && e.cause instanceof TypeError) console.log(e.message, "from", e.cause.message);
}
console.log(new HttpError(200).cause === undefined);

const marked = new RangeError("marked");
marked.name = "Marked";
try {
	throw marked;
} catch (e) {
	console.log(e instanceof RangeError, `${marked}`);
}

function messageOf(work: () => void): string {
	try {
		work();
		return "none";
	} catch (e: any) {
		return e.name + "/" + e.message;
	}
}
console.log(
	messageOf(() => fail(3)),
	messageOf(() => {}),
);

// of whichever class a variable holds
for (const Kind of [Error, RangeError, SyntaxError]) {
	const error = new Kind("text", { cause: 7 });
	console.log(error.name, error.message, error.cause, error instanceof Kind, String(error), new Kind().cause);
}
class AppError extends Error {}
class MissingError extends AppError {}
for (const Kind of [AppError, MissingError]) {
	const error = new Kind("own", { cause: "c" });
	console.log(
		error.message,
		error.cause,
		error instanceof AppError,
		error.constructor === Kind,
		error.constructor.name,
	);
}
