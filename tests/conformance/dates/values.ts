// A date is an object: known by identity, compared by its time, written as JavaScript writes it.
interface Task {
	readonly title: string;
	readonly due: Date;
	readonly done?: Date | null;
}

const tasks: Task[] = [
	{ title: "later", due: new Date("2024-03-10T12:00:00Z") },
	{ title: "soon", due: new Date("2024-03-09"), done: null },
	{ title: "first", due: new Date(Date.UTC(2023, 11, 31)), done: new Date(0) },
];
console.log(tasks);
console.log([...tasks].sort((a, b) => a.due.getTime() - b.due.getTime()).map((t) => t.title));
const [a, b] = [new Date(5), new Date(5)];
console.log(a === b, a < b, a <= b, a.getTime() === b.getTime(), +a, Number(b), typeof a, a instanceof Date);
console.log(JSON.stringify(tasks), JSON.stringify({ bad: new Date("?") }), a.toJSON());
console.log(a, [a], { a }, new Date("nothing"), `${a}`, String(b), "" + a, [a, b].join());
const seen = new Map<Date, string>([[a, "a"]]);
console.log(seen.get(a), seen.get(b), new Set([a, b, a]).size);
const copy = new Date(a);
copy.setTime(9);
console.log(a.getTime(), copy.getTime(), structuredClone({ a }).a.getTime());

class Log {
	private readonly entries: { at: Date; text: string }[] = [];
	constructor(private readonly start: Date = new Date(1000)) {}
	add(text: string, at?: Date): this {
		this.entries.push({ at: at ?? this.start, text });
		return this;
	}
	get last(): Date | undefined {
		return this.entries.at(-1)?.at;
	}
	between(from: Date, to: Date): string[] {
		return this.entries.filter((e) => e.at >= from && e.at < to).map((e) => e.text);
	}
}
const log = new Log().add("one").add("two", new Date(5000));
console.log(log.last?.toISOString(), new Log().last?.getTime(), log.between(new Date(0), new Date(5000)), log);
const when: Date | string = tasks.length > 2 ? new Date(7) : "never";
console.log(when instanceof Date ? when.getTime() : when);
try {
	new Date(Number.NaN).toISOString();
} catch (error) {
	console.log(error instanceof RangeError, (error as Error).message);
}
class Stamp {
	constructor(readonly n: number) {}
	toISOString(): string {
		return `stamp ${this.n}`;
	}
}
console.log(new Stamp(3), [new Stamp(4)], new Stamp(5).toISOString());
