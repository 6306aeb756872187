// U3: a chain breaks off where another function has stored undefined since, whatever the type says by then
let text: string | undefined = "";
const done = (async () => {
	text = undefined;
})();
console.log(text, text?.length, text?.trim(), text?.trim().length, `${text?.length}`);
console.log((text?.length ?? 7) + 1, text?.length === undefined);
let box: { a: { b: number } } | null = { a: { b: 1 } };
function drop(): void {
	box = null;
}
drop();
console.log(box?.a.b, box?.a?.b, String(box?.a.b));
await done;
export {};

// what a chain comes to is no narrower than what its last member is declared as
class Listeners<E extends Record<string, unknown[]>> {
	private known: { [K in keyof E]?: ((...given: E[K]) => void)[] } = {};
	on<K extends keyof E>(name: K, listener: (...given: E[K]) => void) {
		(this.known[name] ??= []).push(listener);
	}
	count(name?: keyof E): number {
		return name === undefined
			? Object.values(this.known).reduce((n: number, list) => n + (list as unknown[]).length, 0)
			: (this.known[name]?.length ?? 0);
	}
}
const heard: string[] = [];
const listeners = new Listeners<{ one: [number]; two: [] }>();
listeners.on("one", (n) => heard.push(`one ${n}`));
heard.length = 0;
console.log(listeners.count(), listeners.count("one"), listeners.count("two"), heard);
