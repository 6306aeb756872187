// instanceof of a class of errors that only the program's run tells
const b: number[][] = [];
const r: Record<string, { n: string }> = {};
const s: string[] = [];
function told(e: unknown, C: ErrorConstructor | TypeErrorConstructor, D: new (m?: string) => Error): void {
	console.log(
		e instanceof C,
		e instanceof D,
		e instanceof [TypeError][0]!,
		e instanceof [RangeError].map((x) => x)[0]!,
	);
}
for (const f of [
	() => b[1]!.push(2),
	() => r["x"]!.n,
	() => s[0]!.toUpperCase(),
	() => "x".repeat(-1),
	() => {
		throw new TypeError("t");
	},
	() => {
		throw new Error("t");
	},
])
	try {
		f();
	} catch (e) {
		told(e, TypeError, TypeError);
		told(e, Error, RangeError as any);
	}
