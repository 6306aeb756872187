// What V8's programs say about an error's stack.
class Failure extends Error {
	constructor(
		message: string,
		public code = 5,
	) {
		super(message);
		this.name = "Failure";
		if (Error.captureStackTrace) {
			Error.captureStackTrace(this, Failure);
		}
		Error.captureStackTrace(this, this.constructor);
	}
}
try {
	throw new Failure("q");
} catch (e) {
	if (e instanceof Failure) console.log(e.name, e.message, e.code);
}

// whether there is such a thing, in every way that it is asked for
class Careful extends Error {
	constructor(message: string) {
		super(message);
		Error.captureStackTrace?.(this, Careful);
		Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
		if (typeof Error.captureStackTrace === "function") Error.captureStackTrace(this, Careful);
		if (Error.captureStackTrace !== undefined) Error.captureStackTrace(this);
		if ((Error as any).captureStackTrace) (Error as any).captureStackTrace(this, new.target);
	}
}
console.log(new Careful("kept").message, new Careful("") instanceof Error);

// of the stack itself a program may ask whether it is there, and for its first line
class Lost extends Error {
	constructor(message: string) {
		super(message);
		Error.captureStackTrace(this, Lost);
		this.name = "Lost";
	}
}
for (const e of [new Error("plain"), new TypeError("type"), new RangeError(""), new Lost("one\ntwo"), new AggregateError([], "all")]) {
	if (e.stack) console.log(typeof e.stack, e.stack !== undefined, !e.stack, Boolean(e.stack), e.stack ? 1 : 2, e.stack && "there");
	console.log(e.stack?.split("\n")[0], e.stack!.split("\n")[0]);
}
try {
	throw "text";
} catch (e: any) {
	console.log(e.stack === undefined, typeof e.stack);
}
