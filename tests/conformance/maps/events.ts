// Handlers by event, added and taken away while they are called (A10)
// event emitter
type Handler<T> = (payload: T) => void;
class Emitter<Events extends Record<string, unknown>> {
	private handlers = new Map<keyof Events, Set<Handler<any>>>();
	on<K extends keyof Events>(e: K, h: Handler<Events[K]>): () => void {
		if (!this.handlers.has(e)) this.handlers.set(e, new Set());
		this.handlers.get(e)!.add(h);
		return () => { this.handlers.get(e)?.delete(h); };
	}
	emit<K extends keyof Events>(e: K, p: Events[K]): number {
		const hs = this.handlers.get(e);
		if (!hs) return 0;
		for (const h of [...hs]) h(p);
		return hs.size;
	}
}
const em = new Emitter<{ login: string; count: number }>();
const off = em.on("login", (u) => console.log("hi " + u));
em.on("login", (u) => console.log("bye " + u));
em.on("count", (n) => console.log(n + 1));
console.log(em.emit("login", "ann"));
off();
console.log(em.emit("login", "bob"), em.emit("count", 4));
