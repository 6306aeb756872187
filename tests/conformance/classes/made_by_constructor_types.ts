// Objects that a constructor's type makes, of which only a type literal tells what they have
class Celsius {
  constructor(private degrees: number) {}
  get(): number { return this.degrees; }
  get label(): string { return this.degrees + "C"; }
}
class Kelvin {
  constructor(private degrees: number) {}
  get(): number { return this.degrees - 273; }
  label = "K";
}
type Scale = new (degrees: number) => { get(): number; label: string };
const scales: Record<string, Scale> = { c: Celsius, k: Kelvin };
function convert(Made: new (n: number) => { get(): number }, n: number): number {
  return new Made(n).get();
}
for (const [name, Made] of Object.entries(scales)) {
  const one = new Made(300);
  console.log(name, one.get(), one.label, convert(Made, 280));
}
interface Registry { make: { new (n: number): { keys(): string[]; size: number } } }
class Bag {
  size: number;
  constructor(n: number) { this.size = n; }
  keys() { return Array.from({ length: this.size }, (_, i) => "k" + i); }
}
const registry: Registry = { make: Bag };
const bag = new registry.make(2);
console.log(bag.keys(), bag.size);
function make<T>(C: new () => T): T { return new C(); }
class Empty { values() { return [1]; } }
console.log(make(Empty).values());
const made: { values(): number[] } = make(Empty);
console.log(made.values());
export {};
