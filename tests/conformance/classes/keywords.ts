// Members named by words of Python's, and by what the output calls (P1)
class Range {
	from: number;
	is = true;
	not = false;
	None = 1;
	len = 2;
	self = 3;
	constructor(
		from: number,
		readonly yes: number,
		private del = 4,
	) {
		this.from = from;
	}
	pass(self: number): number {
		return this.from + self + this.self;
	}
	lambda(): Range {
		this.from += 1;
		this.del++;
		return this;
	}
	get global(): number {
		return this.del;
	}
	set global(as: number) {
		this.del = as;
	}
	static with(and: number): Range {
		return new Range(and, and + 1);
	}
	print(str: string, list: number[]): string {
		return `${str}${list.length}${this.len}`;
	}
}
const range = new Range(1, 2);
range.lambda().lambda();
range.global += 10;
console.log(range.from, range.yes, range.is, range.not, range.None, range.pass(1), range.global, range.print("x", [1]));
console.log(Range.with(5).yes);
const { from, yes: until } = range;
console.log(from, until);
interface Step {
	from(): string;
	readonly as: string;
}
class Forward implements Step {
	readonly as = "forward";
	from(): string {
		return this.as;
	}
}
const steps: Step[] = [new Forward()];
for (const step of steps) console.log(step.from(), step.as);
const record = { from: 1, class: 2, None: 3, print: 4 };
record.from++;
console.log(record.from, record.class, record.None, record.print);
