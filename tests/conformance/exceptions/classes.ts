// EvalError and URIError, which Python has nothing like, and errors' classes as values.
class AppError extends Error {
	static code = 5;
}
class Sub extends AppError {}
try {
	decodeURIComponent("%");
} catch (e) {
	console.log(e instanceof URIError, (e as Error).name, (e as Error).message, String(e));
}
const e = new EvalError("x");
console.log(e.name, e instanceof Error, `${e}`, e.constructor.name);
try {
	throw new URIError("bad");
} catch (e) {
	if (e instanceof RangeError) console.log("range");
	else if (e instanceof URIError) console.log((e as Error).message, (e as Error).constructor.name);
}
class Mine extends URIError {
	constructor(
		m: string,
		public at: number,
	) {
		super(m);
	}
}
const m = new Mine("q", 4);
console.log(m.name, m.message, m.at, m instanceof URIError, m instanceof Error, m.constructor.name, String(m));
class Named extends EvalError {
	override name = "Named";
}
console.log(new Named("z").name, `${new Named("z")}`);
const kinds: ErrorConstructor[] = [RangeError, URIError, EvalError, Error];
for (const K of kinds) console.log(new K("k").name, K.name);
console.log(EvalError.name, new URIError().message === "");
try {
	decodeURI("%E0%A4%A");
} catch (err) {
	console.log(err instanceof URIError ? err.message : "?");
}
const c = new URIError("with", { cause: "why" });
console.log(c.cause);
const all: (typeof AppError)[] = [AppError, Sub];
for (const K of all) console.log(K.name, K.code, new K("x").name);
function make<E extends Error>(C: new (m: string) => E, m: string): E {
	console.log(C.name);
	return new C(m);
}
console.log(
	make(TypeError, "a").message,
	make(RangeError, "b") instanceof RangeError,
	make(Sub, "s").message,
	make(Error, "e").name,
	make(SyntaxError, "q").name,
	make(ReferenceError, "r").name,
);
console.log(RangeError.name, Error.name, AppError.name);
