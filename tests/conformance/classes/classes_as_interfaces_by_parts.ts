// Objects of classes that do not name an interface go to places of its type inside of other values: spread into lists,
// arguments and objects, through assignments that are handed on, as parts of records, and under Readonly and its like.
interface Gauge { get(): number; keys(): string[]; label: string }

class Tank {
  private level: number;
  label = "tank";
  constructor(level: number) { this.level = level; }
  get(): number { return this.level; }
  keys(): string[] { return ["level", this.label]; }
}
const tanks = [new Tank(1), new Tank(2)];
const listed: Gauge[] = [...tanks, new Tank(3)];
console.log(listed.map((g) => `${g.label}:${g.get()}`).join(), listed[2]!.keys());

// into a rest parameter
type Valve = { get(): boolean; items(): string };
class Tap {
  open = false;
  get() { return this.open; }
  items() { return this.open ? "water" : "nothing"; }
}
function flowing(first: string, ...valves: Valve[]): string {
  return first + valves.map((v) => v.items() + v.get()).join("/");
}
const taps = [new Tap(), new Tap()];
taps[1]!.open = true;
console.log(flowing("> ", ...taps), flowing("none"));

// into an object
type Pump = { get(): string; values: number[] };
class Rotor {
  values = [3, 4];
  get() { return "rotor " + this.values.join("+"); }
}
const stock = { main: new Rotor(), spare: new Rotor() };
const station: { main: Pump; spare: Pump; name: string } = { ...stock, name: "north" };
station.spare.values.push(5);
for (const pump of [station.main, station.spare]) console.log(station.name, pump.get(), pump.values.length);

// through assignments
type Lamp = { pop(): string; lit: boolean };
class Bulb {
  lit = true;
  constructor(private watts: number) {}
  pop() { this.lit = false; return `pop ${this.watts}`; }
}
let bulb: Bulb;
let lamp: Lamp;
lamp = bulb = new Bulb(40);
console.log(lamp.pop(), bulb.lit, lamp === bulb);
function dim(of: Lamp) { return of.lit ? of.pop() : "dark"; }
console.log(dim((bulb = new Bulb(60))), dim(bulb));

// as parts of what is looked up by name
type Door = { get(): string; update(to: string): void };
class Gate {
  private state = "shut";
  get() { return this.state; }
  update(to: string) { this.state = to; }
}
const gates = { east: new Gate(), west: new Gate() };
const doors: { [side: string]: Door } = gates;
doors["east"]!.update("open");
for (const side in doors) console.log(side, doors[side]!.get());
const named: Record<string, Gate> = { a: new Gate() };
const known: { readonly [name: string]: Door } = named;
known.a!.update("ajar");
console.log(Object.entries(known).map(([name, door]) => name + " " + door.get()));

// under types that take the properties of another one
type Dial = { get(): number; clear(): void; unit: string };
class Meter {
  unit = "bar";
  constructor(private at: number) {}
  get() { return this.at; }
  clear() { this.at = 0; }
}
function read(d: Readonly<Dial>): string { return d.get() + d.unit; }
function reset(d: Pick<Dial, "clear">): void { d.clear(); }
const meter = new Meter(7);
const plain: Omit<Dial, "unit"> = meter;
console.log(read(meter), plain.get());
reset(meter);
console.log(read(meter), plain.get());

// classes without a name
const makers: { [k: string]: new (n: number) => { get(): number } } = {
  twice: class { constructor(private n: number) {} get() { return this.n * 2; } },
};
const box: { get(): string } = new (class { get() { return "boxed"; } })();
console.log(new makers.twice!(4).get(), box.get());
export {};
