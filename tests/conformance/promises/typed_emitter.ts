// An emitter whose handlers are kept by a mapped type of a type parameter
type Handler<T> = (payload: T) => void | Promise<void>;
interface Events {
  login: { user: string };
  logout: { user: string; reason?: string };
  tick: number;
}
class TypedEmitter<E extends object> {
  private handlers: { [K in keyof E]?: Handler<E[K]>[] } = {};
  on<K extends keyof E>(event: K, h: Handler<E[K]>): this {
    (this.handlers[event] ??= []).push(h);
    return this;
  }
  off<K extends keyof E>(event: K, h: Handler<E[K]>): void {
    const hs = this.handlers[event];
    if (hs) this.handlers[event] = hs.filter((x) => x !== h);
  }
  once<K extends keyof E>(event: K, h: Handler<E[K]>): void {
    const wrapper: Handler<E[K]> = (p) => {
      this.off(event, wrapper);
      return h(p);
    };
    this.on(event, wrapper);
  }
  async emit<K extends keyof E>(event: K, payload: E[K]): Promise<number> {
    const hs = this.handlers[event] ?? [];
    for (const h of [...hs]) await h(payload);
    return hs.length;
  }
}
const em = new TypedEmitter<Events>();
em.on("login", ({ user }) => console.log("login", user))
  .on("login", async (p) => {
    await new Promise((r) => setTimeout(r, 3));
    console.log("async login", p.user);
  });
em.once("tick", (n) => console.log("tick once", n));
em.on("logout", (p) => console.log("bye", p.user, p.reason ?? "no reason"));
(async () => {
  console.log(await em.emit("login", { user: "ann" }));
  console.log(await em.emit("tick", 1));
  console.log(await em.emit("tick", 2));
  await em.emit("logout", { user: "ann" });
  await em.emit("logout", { user: "bob", reason: "timeout" });
})();
