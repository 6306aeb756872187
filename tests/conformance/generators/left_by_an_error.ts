// an iterator that is told of an error, and fails by then, does not hide the error: where nothing else failed, it throws
class Source implements Iterable<number> {
	constructor(private readonly name: string) {}
	[Symbol.iterator](): Iterator<number> {
		let n = 0;
		return {
			next: () => ({ done: false, value: n++ }),
			return: () => {
				console.log("told", this.name);
				throw new Error(`${this.name} cannot be closed`);
			},
		};
	}
}
function* failing(): Generator<number> {
	try {
		yield 1;
		yield 2;
	} finally {
		throw new Error("from finally");
	}
}
const tell = (what: string, f: () => unknown) => {
	try {
		console.log(what, f());
	} catch (e) {
		console.log(what, (e as Error).message);
	}
};
for (const of of [() => new Source("own"), failing]) {
	tell("broken", () => {
		for (const n of of()) if (n > 0) break;
	});
	tell("thrown", () => {
		for (const n of of()) if (n > 0) throw new RangeError("body");
	});
	tell("returned", () => {
		for (const n of of()) return n;
		return -1;
	});
	tell("continued", () => {
		outer: for (let i = 0; i < 2; i++) for (const n of of()) if (n >= i) continue outer;
	});
	tell("taken apart", () => {
		const [a, b] = of();
		return [a, b];
	});
	tell("none taken", () => {
		const [] = of();
	});
	tell("default", () => {
		const fail = (): number => {
			throw new Error("default fails");
		};
		let rest: { n?: number } = {};
		[rest.n = fail()] = [undefined, ...new Set<undefined>()];
		return rest;
	});
}
tell("mapped", () =>
	Array.from(new Source("mapped"), (n, i) => {
		if (i === 1) throw new Error(`item ${n}`);
		return n;
	}),
);
function* closed(): Generator<number> {
	try {
		yield* [1, 2, 3];
	} finally {
		console.log("closed");
	}
}
const kept = closed();
tell("mapped", () =>
	Array.from(kept, (n) => {
		if (n === 2) throw new Error(`item ${n}`);
		return n;
	}),
);
console.log(kept.next().done, Array.from(closed(), String));
const later = (name: string): AsyncIterable<number> => ({
	[Symbol.asyncIterator]() {
		let n = 0;
		return {
			next: async () => ({ done: false, value: n++ }),
			return: async () => {
				console.log("told", name);
				throw new Error(`${name} cannot be closed`);
			},
		};
	},
});
async function main() {
	for (const way of ["break", "throw"])
		try {
			for await (const n of later(way)) {
				if (way === "throw") throw new Error(`body ${n}`);
				break;
			}
		} catch (e) {
			console.log((e as Error).message);
		}
}
main();
