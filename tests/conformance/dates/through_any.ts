// A date of which the type says nothing is its time to operators.

const a: any = new Date(5000), b: any = new Date(2000);
console.log(a - b, +a, a > b, a * 2, (new Date(7) as any) - 2, `${a - b}`);
function diff(x: any, y: any) { return x - y; }
console.log(diff(new Date(10), new Date(4)), [new Date(3), new Date(1)].sort((p: any, q: any) => p - q).map((d) => d.getTime()));

// parts of what may be a date, or have methods of the same names
const kept: any = JSON.parse('{"at":"2020-01-05T10:20:30Z","by":"ann"}', (k, v) => (k === "at" ? new Date(v) : v));
console.log(kept.at.getTime(), kept.at.toISOString(), kept.at.getUTCDay(), kept.at.getFullYear(), kept.at.getMonth(), kept.by);
class Watch {
	getTime(): number {
		return 42;
	}
	toISOString(): string {
		return "never";
	}
}
for (const timed of [new Watch(), { getTime: () => 3, toISOString: () => "three" }, new Date(9)] as any[])
	console.log(timed.getTime(), timed.toISOString());
for (const untimed of [5, "text", undefined, {}] as any[])
	try {
		console.log(untimed.getHours());
	} catch (e) {
		console.log((e as Error).message);
	}

// what JavaScript calls them
const tagOf = (x: unknown): string => Object.prototype.toString.call(x);
console.log([new Date(0), 1, "a", null, undefined, [1], new Error("x")].map(tagOf).join());
let dated = 0;
const next = (): Date => new Date(++dated);
console.log(Object.prototype.toString.call(next()), dated, Object.prototype.toString.call(new Date(Number.NaN)));
const perhaps: (Date | null)[] = [new Date(1), null];
for (const d of perhaps) console.log(Object.prototype.toString.call(d));
