// Handlers come in as anything and are kept under the type of a function, which does not tell how many parameters they have.
type Handler = (...args: any[]) => void;
class Bell {
  private readonly listeners: Handler[] = [];
  private last: Handler = () => {};
  private readonly named: Record<string, (by: string) => unknown> = {};
  listen(listener: any): void {
    this.listeners.push(listener);
    this.last = listener;
  }
  name(name: string, listener: any): void {
    this.named[name] = listener;
  }
  ring(...times: number[]): void {
    this.listeners.forEach((listener) => listener(...times));
  }
  again(): void {
    this.last("again");
  }
  by(name: string): unknown {
    return this.named[name]!(name);
  }
}
const bell = new Bell();
bell.listen((first: any, second: any) => console.log("two", first, second));
bell.listen((...all: any[]) => console.log("all", all));
bell.listen(() => console.log("none"));
bell.listen((first: any, second = "default") => console.log("default", first, second));
bell.ring();
bell.ring(1);
bell.ring(1, 2, 3);
bell.again();
bell.name("door", (by: string, at: any) => [by, at]);
bell.name("gate", () => 7);
console.log(bell.by("door"), bell.by("gate"));
function tried(f: any): number {
  const g: (x: number) => number = f;
  return g(4);
}
console.log(tried((x: number, more = 1) => x + more), tried((x: number) => -x));
