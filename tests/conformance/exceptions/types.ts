// C7, K8: own exceptions, their fields, catching by type
class AppError extends Error {
	constructor(
		message: string,
		readonly code: int,
	) {
		super(message);
	}
}
class DeepError extends AppError {
	readonly extra = "deep";
	constructor() {
		super("deep down", 7);
	}
}
class PlainError extends Error {}
function raise(n: int): void {
	if (n === 0) throw new AppError("app", 3);
	if (n === 1) throw new DeepError();
	if (n === 2) throw new PlainError("plain");
	if (n === 3) throw new RangeError("range");
	if (n === 4) throw new OSError(5);
	if (n === 5) throw new TypeError("type");
	if (n === 6) throw new KeyError("key");
	throw new Error("unknown");
}
function classify(n: int): string {
	try {
		raise(n);
	} catch (e) {
		if (e instanceof DeepError) return `deep ${e.extra} ${e.code} ${e.message}`;
		else if (e instanceof AppError) return `app ${e.code} ${e.message}`;
		else if (e instanceof PlainError || e instanceof RangeError) return `plain ${e.message}`;
		else if (e instanceof OSError) return `os ${e.errno}`;
		else if (e instanceof LookupError) return "lookup";
		else if (e instanceof Error) return `error ${e.message}`;
	}
	return "none";
}
for (let i = 0; i < 8; i++) console.log(classify(i));
function only(n: int): string {
	try {
		raise(n);
	} catch (e) {
		if (e instanceof AppError) {
			return "app";
		} else throw e;
	}
	return "none";
}
console.log(only(0), only(1));
try {
	only(2);
} catch (e) {
	console.log(e instanceof PlainError, e instanceof AppError);
}
let seen = "";
try {
	raise(2);
} catch (e) {
	if (e instanceof PlainError) seen = e.message;
}
console.log(seen);
export {};
