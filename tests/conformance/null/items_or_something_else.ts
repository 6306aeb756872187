// `list[i] ?? other`: an item of which nothing is known is no other than its type says, though items are stored or deleted elsewhere.
function swap<T>(list: T[], i: number, j: number): void {
	const kept = list[i]!;
	list[i] = list[j]!;
	list[j] = kept;
}

function unpack(codes: number[]): string {
	const known: string[] = Array.from({ length: 128 }, (_, i) => String.fromCharCode(i));
	let last = known[codes[0]!]!;
	let text = last;
	for (const code of codes.slice(1)) {
		const entry = known[code] ?? last + last[0];
		text += entry;
		known.push(last + entry[0]);
		last = entry;
	}
	return text;
}

const codes = [65, 128, 66, 129];
console.log(unpack(codes), unpack([66, 128, 129, 65]));
swap(codes, 0, 2);
console.log(codes, unpack(codes));

// what no handler is left of is deleted, and gives the list behind `??` then
class Emitter<E extends Record<string, unknown>> {
	private handlers: { [K in keyof E]?: Set<(what: E[K]) => void> } = {};
	on<K extends keyof E>(kind: K, f: (what: E[K]) => void): () => void {
		(this.handlers[kind] ??= new Set()).add(f);
		return () => {
			const all = this.handlers[kind];
			all?.delete(f);
			if (all?.size === 0) delete this.handlers[kind];
		};
	}
	emit<K extends keyof E>(kind: K, what: E[K]): number {
		let count = 0;
		for (const f of [...(this.handlers[kind] ?? [])]) {
			f(what);
			count++;
		}
		return count;
	}
	get kinds(): string[] {
		return Object.keys(this.handlers);
	}
}
const emitter = new Emitter<{ tick: number; name: string | undefined }>();
const off = emitter.on("tick", (n) => {
	console.log("tick", n);
	if (n > 1) off();
});
emitter.on("name", (name) => console.log(name));
console.log(emitter.emit("tick", 1), emitter.emit("tick", 2), emitter.emit("tick", 3), emitter.kinds);
console.log(emitter.emit("name", undefined), emitter.emit("name", "x"));
