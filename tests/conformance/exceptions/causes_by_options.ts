// a cause that goes through the options of the program's own errors
class AppError extends Error {
	constructor(
		message: string,
		readonly code: number,
		options?: ErrorOptions,
	) {
		super(message, options);
		this.name = "AppError";
	}
}
class DbError extends AppError {
	constructor(message: string, options: ErrorOptions = {}) {
		super(message, 500, options);
		this.name = "DbError";
	}
}
const options: ErrorOptions = { cause: new TypeError("root") };
for (const e of [new AppError("a", 1), new AppError("b", 2, options), new DbError("d", { cause: "text" }), new DbError("n")])
	console.log(e.name, e.code, e.cause instanceof Error ? e.cause.message : e.cause, "cause" in e);
function wrapped(run: () => void, more?: ErrorOptions): void {
	try {
		run();
	} catch (cause) {
		throw new AppError("wrapped", 3, { ...more, cause });
	}
}
try {
	wrapped(() => {
		throw new RangeError("inner");
	});
} catch (e) {
	console.log((e as AppError).message, ((e as AppError).cause as Error).name);
}
try {
	try {
		throw new Error("first");
	} catch (cause) {
		throw new Error("second", { cause });
	}
} catch (e) {
	console.log(((e as Error).cause as Error).message);
}
