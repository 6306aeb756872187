class Pool {
  private static made: Pool | null = null;
  private items: number[] = [];
  readonly name: string = "";
  constructor(name: string, private size = 3) {
    if (Pool.made !== null) return Pool.made;
    this.name = name;
    for (let i = 0; i < size; i++) this.items.push(i);
    Pool.made = this;
    return this;
  }
  describe() { return `${this.name} of ${this.size}: ${this.items}`; }
}
const first = new Pool("first"), second = new Pool("second", 9);
console.log(first === second, second.describe(), second instanceof Pool, second);
const Made: typeof Pool = Pool;
console.log(new Made("third") === first, first.constructor.name);
class Cached {
  static all = new Map<string, Cached>();
  hits = 0;
  constructor(readonly key: string) {
    const known = Cached.all.get(key);
    if (known) { known.hits++; return known; }
    Cached.all.set(key, this);
  }
}
new Cached("a"); new Cached("b"); new Cached("a");
console.log(new Cached("a").hits, new Cached("b").hits, Cached.all.size, Object.keys(new Cached("a")));
console.log([..."abca"].map((k) => new Cached(k)).map((c) => c.hits));
