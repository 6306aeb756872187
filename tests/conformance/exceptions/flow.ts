// K5, K7: try, catch and finally with every way out
function ways(how: string): string {
	const trace: string[] = [];
	for (let i = 0; i < 3; i++) {
		try {
			trace.push(`try${i}`);
			if (how === "break" && i === 1) break;
			if (how === "continue" && i === 1) continue;
			if (how === "return" && i === 1) return trace.join(" ") + " returned";
			if (how === "throw" && i === 1) throw new Error("boom");
			trace.push(`end${i}`);
		} catch (e) {
			trace.push(e instanceof Error ? e.message : "other");
		} finally {
			trace.push(`finally${i}`);
		}
	}
	return trace.join(" ");
}
for (const how of ["none", "break", "continue", "return", "throw"]) console.log(ways(how));
function override(): int {
	try {
		return 1;
	} finally {
		console.log("finally");
	}
}
console.log(override());
function nested(): string {
	try {
		try {
			throw new Error("inner");
		} finally {
			console.log("cleanup");
		}
	} catch (e) {
		return (e as Error).message;
	}
}
console.log(nested());
function rethrow(): string {
	try {
		try {
			throw new ValueError("v");
		} catch (e) {
			if (e instanceof KeyError) return "key";
			throw e;
		}
	} catch (e) {
		return e instanceof ValueError ? `value ${e.message}` : "?";
	}
}
console.log(rethrow());
let later: (() => string) | null = null;
try {
	throw new Error("kept");
} catch (e) {
	const error = e;
	later = () => (error instanceof Error ? error.message : "?");
}
console.log(later());
try {
	console.log("no throw");
} catch {
	console.log("never");
}
try {
	throw new Error();
} catch {
	console.log("bare catch");
}
const e = "outer";
try {
	throw new Error("x");
} catch (e) {
	console.log(e instanceof Error);
}
console.log(e);
export {};
