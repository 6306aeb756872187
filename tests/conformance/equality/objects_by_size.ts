// `<` and its like of objects: of which nothing says what number they are, they are compared as texts.
class Task {
  constructor(readonly priority: number) {}
}
class Version {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}
const [first, second] = [new Task(1), new Task(2)];
console.log(first < second, first > second, first <= second, first >= second);
let none: Task | undefined;
if (first.priority > 5) none = second;
console.log(none! > first, none! <= first);
const versions = ["1.10", "1.9", "1.2"].map((text) => new Version(text));
console.log(versions.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).map(String));
console.log([2, 1] < [10], [9] > [10], { a: 1 } <= { a: 0 }, new Date(5) < new Date(7));
/** As beginners write it: the objects, where their priorities were meant. */
class Queue {
  private readonly items: Task[] = [];
  add(item: Task): void {
    const at = this.items.findIndex((other) => other > item);
    this.items.splice(at < 0 ? this.items.length : at, 0, item);
  }
  all(): number[] {
    return this.items.map((i) => i.priority);
  }
}
const queue = new Queue();
for (const p of [3, 1, 2]) queue.add(new Task(p));
console.log(queue.all());
