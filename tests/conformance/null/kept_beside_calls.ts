// one listener or a list of them: what has been asked for stays known beside calls on other ways and of methods that only keep
type Listener = (n: number) => void;
class Emitter {
  private listeners?: Listener[] | Listener;
  get size() { if (!this.listeners) return 0; else if (typeof this.listeners === "function") return 1; else return this.listeners.length; }
  add(listener: Listener) {
    if (!this.listeners) this.listeners = listener;
    else if (typeof this.listeners === "function") this.listeners = [this.listeners, listener];
    else this.listeners.push(listener);
    return { dispose: () => this.remove(listener) };
  }
  private remove(listener: Listener) {
    if (!this.listeners) return;
    if (typeof this.listeners === "function") { if (this.listeners === listener) this.listeners = undefined; return; }
    const index = this.listeners.indexOf(listener);
    if (index === -1) return;
    if (this.listeners.length === 2) this.listeners = index === 0 ? this.listeners[1] : this.listeners[0];
    else this.listeners = this.listeners.slice(0, index).concat(this.listeners.slice(index + 1));
  }
  emit(n: number) {
    if (!this.listeners) return;
    else if (typeof this.listeners === "function") this.listeners(n);
    else for (const listener of this.listeners) listener(n);
  }
}
const e = new Emitter(); const seen: string[] = [];
const subs = ["a", "b", "c"].map((name) => e.add((n) => { seen.push(name + n); }));
e.emit(1); subs[1]!.dispose(); e.emit(2); subs[0]!.dispose(); e.emit(3); subs[0]!.dispose(); console.log(e.size); subs[2]!.dispose(); e.emit(4);
console.log(seen.join(" "), e.size);

// what is called on the way may have stored something else
class Slot {
	held: string | number = "a";
	swap() {
		this.held = 5;
	}
	read(stop: boolean): string {
		if (typeof this.held === "number") return `number ${this.held}`;
		if (stop) {
			this.swap();
			return "left";
		}
		return this.held.toUpperCase();
	}
}
const slot = new Slot();
console.log(slot.read(false), slot.read(true), slot.read(false));
