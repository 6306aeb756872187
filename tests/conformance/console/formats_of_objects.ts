// rows: S9 S14
// A text that an object gives may have a place in it, as console.log fills them.
class Pattern {
	constructor(private readonly text: string) {}
	toString(): string {
		return this.text;
	}
}

const literal = { toString: () => "%s" };
const pattern = new Pattern("<%d>");
const places = ["%s", "%j"];
console.log(`${literal}`, 0);
console.log(`${pattern}`, 1.5, "more");
console.log(`of ${pattern} and`, 2);
console.log(`${places}`, "first", { a: 1 });
console.log(`${[pattern, pattern]}`, 3, 4);
console.log(`${new Error("%s%%")}`, 5);
const cases: (Pattern | number)[] = [pattern, 6];
for (const each of cases) console.log(`${each}`, 7);
