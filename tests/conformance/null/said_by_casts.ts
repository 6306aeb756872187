// `x as T` is taken for what it is where T leaves undefined out; so are fields that a constructor's parameter makes, items
// that such a value was put in as, and what nobody handed to a generator.
const found = (n: number): string | undefined => (n > 5 ? "found" : undefined);
const asked = (n: number): boolean | undefined => (n > 5 ? true : undefined);
console.log(found(1) as string, found(9) as string, asked(1) as boolean, `${found(1) as string}`, "" + (found(1) as string));
const kept = found(2) as string;
console.log(kept, String(kept), [kept], { kept }, typeof kept, JSON.stringify({ kept }));
console.log([1].find((n) => n > 4) as number);

class Held {
	constructor(
		public word: string,
		public flag: boolean,
	) {}
}
const held = new Held(found(3)!, asked(3)!);
console.log(held.word, held.flag, held);

const words: string[] = ["first"];
words.push(found(4)!);
for (const word of words) console.log(word, `${word}`);
words.forEach((word, i) => console.log(i, word));
const flags: boolean[] = [asked(4)!, true];
for (const flag of flags) console.log(flag);
const [one, two] = words as [string, string];
console.log(one, two, words.map((word) => `<${word}>`));
console.log(await new Promise<string>((resolve) => resolve(found(4)!)));

const tell = (word: string): void => console.log("told", word);
const later = (callback: (word: string) => void): void => callback(found(1)!);
later(tell);
later((word) => console.log("told too", word));

function* asking(): Generator<number, void, string> {
	const name = yield 1;
	console.log("hello", name);
	console.log("again", yield 2);
}
const questions = asking();
questions.next();
questions.next("you");
questions.next();

// a union that is cast to one of its parts is what it is
const values: Record<string, string | number | boolean> = { a: 1, b: true, c: "x", d: 0.5 };
for (const key in values) {
	const word = values[key] as string;
	console.log(word, `${word}`, "+" + word, word + "!", [word], typeof word, [word, word].join("/"));
}
console.log("{a} {b} {c}".replace(/\{(\w)\}/g, (_, key) => values[key] as string));
const flag = values["c"] as boolean;
console.log(flag, `${flag}`, !flag);
