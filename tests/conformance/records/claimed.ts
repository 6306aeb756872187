// `const o = x as T` of an x of which nothing is known: an array, a text, nothing (O6, U1).
interface Duck { quack?: string; name: string }
function look(x: unknown): string {
  try { return String((x as Duck).quack); } catch (e) { return (e as Error) instanceof TypeError ? "TE" : "?"; }
}
console.log(look({ quack: "a" }), look({}), look(undefined), look(null), look("s"), look([1]), look(3));
function look2(x: unknown): string {
  try { const d = x as Record<string, unknown>; return typeof d["a"]; } catch (e) { return e instanceof TypeError ? "TE" : "?"; }
}
console.log(look2({ a: 1 }), look2([1]), look2("s"), look2(4), look2(null), look2(undefined));
function look3(x: unknown): string {
  try { const d = x as Partial<Duck>; return typeof d.name + typeof d.quack; } catch (e) { return e instanceof TypeError ? "TE" : "?"; }
}
console.log(look3({ name: 1 }), look3([1]), look3("s"), look3(4), look3(null), look3(undefined));
function isDuck(x: unknown): x is Duck {
  if (typeof x !== "object" || x === null) return false;
  const { name, quack } = x as Partial<Duck>;
  return typeof name === "string" && (quack === undefined || typeof quack === "string");
}
console.log([{ name: "a" }, [1], "s", 3, null, { name: 3 }, { name: "x", quack: null }].map(isDuck));
function isDuck2(x: unknown): x is Duck {
  if (!x || typeof x !== "object") return false;
  const d = x as Duck;
  return typeof d.name === "string" && "quack" in d;
}
console.log([{ name: "a" }, [1], "s", { name: "x", quack: null }].map(isDuck2));
for (const x of [null, undefined, 3] as unknown[]) {
  try { const { name, quack = "q" } = x as Duck; console.log(name, quack); } catch (e) { console.log((e as Error).message); }
  try { const { quack = "q", name } = x as Duck; console.log(name, quack); } catch (e) { console.log((e as Error).message); }
  try { const d = x as Record<string, unknown>; console.log(d.name, d["a b"]); } catch (e) { console.log((e as Error).message); }
}

// An object of a class under a record's type keeps its own members, whatever their names.
class Settings {
  private values: Record<string, string> = { x: "value" };
  x = "field";
  count = 1;
  get(key: string): string | undefined { return this.values[key]; }
  keys(): number { return 0; }
  field(key: string): unknown { return (this as unknown as Record<string, unknown>)[key]; }
  grow(key: string): void { (this as unknown as Record<string, number>)[key]! += 2; (this as Record<keyof this, unknown>)["x"] = "new"; }
}
const settings = new Settings();
settings.grow("count");
console.log(settings.get("x"), settings.field("x"), settings.field("none"), (settings as unknown as { count: number }).count);
const { count: taken } = settings as unknown as { count: number };
console.log(taken, (settings as unknown as Record<string, string>)["x"]);
export {};
