// JSON.stringify writes nothing of JavaScript's own errors, and of others what their toJSON says
class Failure extends Error {
	constructor(message: string, readonly code: number) {
		super(message);
		this.name = "Failure";
	}
	toJSON(): object {
		return { name: this.name, code: this.code, message: this.message };
	}
}
class Worse extends Failure {}
console.log(JSON.stringify(new Failure("a", 1)), JSON.stringify({ e: new Worse("b", 2) }));
console.log(JSON.stringify(new Error("x")), JSON.stringify([new TypeError("y")]));
const open: unknown = new RangeError("z");
console.log(JSON.stringify({ open }));

// what may be an error and is none is shown like all else
type Result<T> = { ok: true; value: T } | { ok: false; error: Error };
function attempt<T>(work: () => T): Result<T> {
	try {
		return { ok: true, value: work() };
	} catch (e) {
		return { ok: false, error: e as Error };
	}
}
console.log(attempt(() => [1, 2]), JSON.stringify(attempt(() => 5)));
const failed = attempt(() => { throw new Failure("c", 3); });
if (!failed.ok) console.log(failed.error.message, JSON.stringify(failed));
const state: { data: string | null; error: Error | null } = { data: "d", error: null };
console.log(state, [1, 2] as (number | Error)[]);
