// Heaps as they are taught: the last item is taken out first, and used only if there are more.
class Heap {
  private readonly items: number[] = [];
  add(n: number): this {
    this.items.push(n);
    this.items.sort((a, b) => a - b);
    return this;
  }
  take(): number | undefined {
    const least = this.items[0];
    let last = this.items.pop()!;
    if (this.items.length > 0) {
      this.items[0] = last;
      this.items.sort((a, b) => a - b);
    }
    return least;
  }
}
const heap = new Heap().add(5).add(2).add(9);
console.log(heap.take(), heap.take(), heap.take(), heap.take(), heap);
class Job {
  constructor(readonly name: string) {}
}
class Jobs {
  private readonly jobs: Job[] = [];
  put(name: string): void {
    this.jobs.push(new Job(name));
  }
  next(): Job | undefined {
    const first = this.jobs[0];
    const end = this.jobs.pop()!;
    if (this.jobs.length === 0) return first;
    this.jobs[0] = end;
    return first;
  }
}
const jobs = new Jobs();
for (const name of ["a", "b", "c"]) jobs.put(name);
for (let i = 0; i < 4; i++) console.log(jobs.next());
function rest(words: string[]): string {
  const word = words.shift()!;
  if (words.length) {
    return `${word} and ${words.length}`;
  }
  return "no more";
}
console.log(rest(["a", "b", "c"]), rest(["a"]), rest([]));
// the length by other names
class Sorted {
  readonly #items: number[] = [];
  get size(): number {
    return this.#items.length;
  }
  isEmpty(): boolean {
    return this.#items.length === 0;
  }
  add(...all: number[]): this {
    this.#items.push(...all);
    this.#items.sort((a, b) => a - b);
    return this;
  }
  byGetter(): number | undefined {
    const least = this.#items[0];
    const last = this.#items.pop()!;
    if (this.size > 0) this.#items[0] = last;
    return least;
  }
  byMethod(): number | undefined {
    const least = this.#items[0];
    const last = this.#items.pop()!;
    if (!this.isEmpty()) {
      this.#items[0] = last;
    }
    return least;
  }
  largest(): number {
    const last = this.#items.at(-1)!;
    if (this.isEmpty()) throw new Error("empty");
    return last;
  }
  byConstant(): number | undefined {
    const least = this.#items[0];
    const last = this.#items.pop()!;
    const left = this.#items.length;
    if (0 < left) this.#items[0] = last;
    return least;
  }
}
const sorted = new Sorted().add(3, 1);
console.log(sorted.byGetter(), sorted.byGetter(), sorted.byGetter(), sorted.size);
try {
  console.log(sorted.largest());
} catch (e) {
  console.log((e as Error).message);
}
sorted.add(4, 2);
console.log(sorted.largest());
console.log(sorted.byMethod(), sorted.byMethod(), sorted.byMethod(), sorted.isEmpty());
sorted.add(6, 5);
console.log(sorted.byConstant(), sorted.byConstant(), sorted.byConstant(), sorted);
