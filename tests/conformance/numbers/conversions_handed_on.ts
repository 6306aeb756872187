// Number, isNaN and isFinite as callbacks: of what may not be there, of anything, of objects with a number of their own
const texts: (string | undefined)[] = ["1", undefined, " 0x1f "];
console.log(texts.map(Number), texts.map((t) => Number(t)), texts.every(Number), texts.filter(Number), Array.from(texts, Number));
const match = /(\d+)(?:-(\d+))?/.exec("12");
console.log(match?.slice(1).map(Number), match?.map(Number));
const nulls: (string | null)[] = ["2", null, ""];
console.log(nulls.map(Number), nulls.filter(Number).length);

class Share {
	constructor(readonly part: number, readonly whole: number) {}
	valueOf(): number {
		return this.part / this.whole;
	}
}
console.log([new Share(1, 2), new Share(1, 4)].map(Number), [new Date(5), new Date(9)].map(Number), [[1], [], [1, 2]].map(Number), [true, false].map(Number));

const anything: any[] = [1, "x", undefined, "5", NaN, true, [3], {}, new Share(3, 4)];
console.log(anything.map(Number), anything.map(isNaN), anything.map(isFinite), anything.filter(isNaN).length);
const numbers: (number | undefined)[] = [1, undefined, NaN];
console.log(numbers.some(isNaN as (x: unknown) => boolean), [1, Infinity, NaN].map(isNaN), [1, Infinity, NaN].map(isFinite));
const convert: (x: any) => number = Number;
console.log(convert(undefined), convert("3"), convert([4]), convert(new Date(7)), convert({}), ["4", "5"].map(convert));
export {};
const parsers = { number: Number, text: String, isNaN };
console.log(parsers.number("12"), parsers.number(null), parsers.number(undefined), parsers.text(1), parsers.isNaN(Number.NaN));
