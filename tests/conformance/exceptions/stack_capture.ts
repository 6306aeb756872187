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
