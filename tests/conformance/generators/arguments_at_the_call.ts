// a generator takes its arguments at the call, though its body waits for the first item to be asked for
let step = 1;
const said = (text: string) => {
	console.log("default", text);
	return text;
};
function* named(text = said("none"), by = step): Generator<string> {
	console.log("begun");
	for (let i = 0; i < 2; i++) yield text + i * by;
}
function* within({ from, to }: { from: number; to: number }, [first = "x", ...more]: string[] = []) {
	const sent: number = yield from;
	console.log("sent", sent, more);
	yield first + to;
}
class Shelf {
	items = ["a", "b"];
	*all(items = this.items, last = items.length): Generator<string> {
		try {
			for (let i = 0; i < last; i++) yield items[i]!;
		} finally {
			console.log("closed");
		}
	}
}
const waiting = named();
step = 5;
console.log("called");
console.log([...waiting], [...named("given")]);
const range = { from: 1, to: 2 };
const taken = within(range, ["p", "q"]);
range.from = 9;
console.log(taken.next(3).value, taken.next(4).value, taken.next().done);
const shelf = new Shelf();
const all = shelf.all();
shelf.items = [];
console.log(all.next().value, all.return(undefined as never).done);
console.log(shelf.all().return(undefined as never).done, [...shelf.all(["z"])]);
try {
	shelf.all().throw(new Error("before it began"));
} catch (e) {
	console.log((e as Error).message);
}
const fail = (): number => {
	throw new Error("no default");
};
function* failing(n = fail()) {
	yield n;
}
try {
	const made = failing();
	console.log("made", made.next());
} catch (e) {
	console.log((e as Error).message);
}
async function* later(text = said("late"), { length }: string = text) {
	yield text;
	yield length;
}
const coming = later();
console.log("later called");
(async () => {
	for await (const part of coming) console.log(part);
})();
