// an error whose class says itself what it is as text, asked for by what knows no more than that it is an error, or nothing
class Fault extends Error {
	constructor(
		msg: string,
		public readonly code: string,
	) {
		super(msg);
		this.name = "Fault";
	}
	override toString() {
		return `${this.code}: ${super.toString()}`;
	}
}
class Plain extends Error {}
async function fails() {
	throw new Fault("late", "E1");
}
fails().catch((x) => console.log(x.toString(), `${x}`, String(x), "" + x));
for (const made of [new Fault("m", "c"), new Plain("p"), new Error("e")]) {
	try {
		throw made;
	} catch (e: any) {
		console.log(e.toString(), `${e}`, String(e));
	}
	try {
		throw made;
	} catch (e) {
		console.log((e as Error).toString(), `${e as Error}`, String(e), [e as Error].join("|"));
		if (e instanceof Error) console.log(e.toString(), `${e}`, "" + e);
	}
	const known: Error = made;
	console.log(known.toString(), String(known), `${known}`);
	const it: Error | undefined = made.message ? made : undefined;
	console.log(it?.toString(), `${it}`);
	console.log(Promise.reject(made).catch((e: Error) => console.log(e.toString())) instanceof Promise);
}
const settled = await Promise.allSettled([fails()]);
for (const s of settled) if (s.status === "rejected") console.log(s.reason.toString(), `${s.reason}`);
