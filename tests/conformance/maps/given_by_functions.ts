// A Map or Set that a function gives gets to where nothing is known of it by way of the function.
const newest: any = () => new Map([["a", 1]]);
console.log(newest());
function counter(): any {
  return function (word: string) {
    const counts = new Map<string, number>();
    for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    return counts;
  };
}
console.log(counter()("noon"));
const tools: Record<string, any> = {
  distinct: (...xs: number[]) => new Set(xs),
  sum: (a: number, b: number) => a + b,
};
console.log(tools["distinct"](1, 2, 1), tools["sum"](1, 2));
class Shelf {
  private readonly books = new Map<number, string>();
  put(at: number, title: string): this {
    this.books.set(at, title);
    return this;
  }
  all() {
    return this.books;
  }
}
function look(at: any): void {
  console.log(at.all());
}
look(new Shelf().put(3, "three"));
