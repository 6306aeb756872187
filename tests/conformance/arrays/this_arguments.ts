// what `this` is in the function that an array's method is given
class Scale {
	private readonly seen: number[] = [];
	constructor(private readonly factor: number) {}
	apply(xs: readonly number[]): number[] {
		return xs.map((x) => x * this.factor, this);
	}
	above(xs: readonly number[]): number[] {
		return xs.filter((x) => x > this.factor, this);
	}
	note(x: number): void {
		this.seen.push(x * this.factor);
	}
	isMore(x: number): boolean {
		return x > this.factor;
	}
	noteAll(xs: readonly number[]): readonly number[] {
		xs.forEach(this.note, this);
		xs.forEach((x) => {
			this.note(x);
		}, this);
		return this.seen;
	}
	tests(xs: readonly number[]): string {
		return [
			xs.some(this.isMore, this),
			xs.every((x) => x > 0, this),
			xs.find(this.isMore, this),
			xs.findIndex((x) => x > 1, this),
		].join();
	}
}
const scale = new Scale(2);
console.log(scale.apply([1, 2, 3]), scale.above([1, 2, 3]), scale.tests([1, 2, 3]), scale.noteAll([1, 2]));

interface Options {
	step: number;
}
const options: Options = { step: 3 };
console.log(
	[1, 2, 3].map(function (this: Options, x) {
		return x * this.step;
	}, options),
	[1, 2, 5].filter(function (this: Options, x: number) {
		return x > this.step;
	}, options),
	[1, 2].flatMap(function (this: Options, x, i) {
		return [x, i + this.step];
	}, options),
);
[1, 2].forEach(
	function (this: Options, x, i, all) {
		this.step += x;
		console.log(i, this.step, all.length);
	},
	{ step: 10 },
);
function more(this: Options, x: number): boolean {
	return x > this.step;
}
console.log([1, 2, 5].some(more, options), [1, 2].every(more, options), [1, 9].find(more, { step: 5 }));
// handed on by a function that knows nothing of it
class List<T> {
	private readonly items: T[] = [];
	add(item: T): this {
		this.items.push(item);
		return this;
	}
	each(f: (this: any, item: T, i: number) => void, self?: any): void {
		this.items.forEach(f, self);
	}
}
new List<number>()
	.add(1)
	.add(2)
	.each(
		function (item, i) {
			console.log(this.base + item, i);
		},
		{ base: 10 },
	);
new List<string>().add("a").each((item) => console.log(item));
// the second argument is worked out all the same
const noted: string[] = [];
const note = (what: string): string => {
	noted.push(what);
	return what;
};
console.log(
	[1].map((x) => x + 1, note("dropped")),
	[2].map(function (x) {
		return x;
	}, note("unused")),
	noted,
);
new Map([["a", 1]]).forEach((value, key) => console.log(key, value), scale);
new Set([1]).forEach((value) => console.log(value), note("set"));
console.log(noted);
export {};
