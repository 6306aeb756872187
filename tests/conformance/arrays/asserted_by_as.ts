// `as T` of what pop, shift and get give, where they find nothing: as with `!`, what is calculated with it is NaN.

function evaluated(terms: string): number {
	const values: number[] = [];
	for (const term of terms.split(" ")) {
		if (/^\d+$/.test(term)) {
			values.push(Number(term));
			continue;
		}
		const right = values.pop() as number;
		const left = values.pop() as number;
		if (term === "+") values.push(left + right);
		else if (term === "-") values.push(left - right);
		else if (term === "max") values.push(Math.max(left, right));
		else values.push(left < right ? 1 : 0);
	}
	return values.pop() as number;
}

for (const terms of ["1 2 +", "1 +", "-", "7 max", "7 8 max", "1 <", "1 2 <"]) console.log(terms, evaluated(terms));

class Line<T> {
	private readonly waiting: T[] = [];
	join(one: T): this {
		this.waiting.push(one);
		return this;
	}
	leave(): T {
		return this.waiting.shift() as T;
	}
	turn(): T {
		return this.waiting.pop() as T;
	}
}
const line = new Line<string>().join("Ada").join("Ben");
console.log(line.leave(), line.turn(), line.leave(), [line.turn()]);

const ages = new Map<string, number>();
const age = (name: string): number => ages.get(name) as number;
ages.set("Ada", (ages.get("Ada") as number) + 1);
console.log(age("Ada"), age("Ben"));

// Where there is one, it is that.
const queue: [number, number][] = [[0, 2]];
while (queue.length > 0) {
	const [depth, width] = queue.shift() as [number, number];
	console.log(depth, width);
	if (depth < 2) queue.push([depth + 1, width * 2]);
}
const none: number[] = [];
console.log((none.pop() as number) + 1, (none.shift() as number) < 1, <number>none.pop() * 2);
