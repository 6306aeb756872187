// K8: what does not derive from Exception passes an ordinary catch, unless it is named
function pass(): string {
	try {
		try {
			throw new KeyboardInterrupt();
		} catch {
			return "caught too much";
		} finally {
			console.log("finally");
		}
	} catch (e) {
		if (e instanceof KeyboardInterrupt) return "passed";
		throw e;
	}
}
console.log(pass());
function named(n: int): string {
	try {
		if (n === 0) throw new SystemExit("bye");
		if (n === 1) throw new OSError(110);
		throw new ValueError("v");
	} catch (e) {
		if (e instanceof SystemExit) return `exit ${e.message}`;
		if (e instanceof OSError) return `os ${e.errno}`;
		return e instanceof Error ? e.message : "?";
	}
}
console.log(named(0), named(1), named(2));
try {
	const record: Record<string, int> = {};
	const missing: string = "missing";
	console.log(record[missing]!);
} catch (e) {
	console.log(e instanceof KeyError);
}
try {
	console.log(([] as int[])[3]!);
} catch (e) {
	console.log(e instanceof IndexError);
}
export {};
