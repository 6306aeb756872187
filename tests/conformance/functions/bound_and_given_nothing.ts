// a bound function that is given undefined, and records that are null in spite of their type
const [user] = [
	{
		name: "Ann",
		greet(greeting: string, end = "!"): string {
			return `${greeting}, ${this.name}${end}`;
		},
	},
];
const bound = user!.greet.bind({ name: "Cal" }, "Hey");
console.log(bound(), bound(undefined), bound("?"));
const records = JSON.parse('{"a": null}') as Record<string, Record<string, number>>;
for (const k of ["a", "b"])
	try {
		console.log(records[k]!["x"], records[k]!.y);
	} catch (e) {
		console.log((e as Error).message);
	}
const { a } = records;
try {
	console.log(a!.x);
} catch (e) {
	console.log((e as Error).message);
}
// known as nothing of which its type tells
const anyhow: any = user!.greet.bind({ name: "Dan" }, "Hi");
console.log(anyhow(), anyhow(undefined), anyhow("?"));
// by call and apply
const nullOr = (x: number | null = 7) => (x === null ? "null" : String(x));
function orDefault(x?: unknown) {
	return x === undefined ? "default" : x;
}
console.log(nullOr.call(undefined), nullOr.call(undefined, null), nullOr.call(undefined, undefined));
console.log(orDefault.call(undefined), orDefault.call(undefined, null), orDefault.apply(undefined, [null]));
