// JSON.stringify asks a replacer for each value, JSON.parse a reviver from the inside out; what is undefined goes.
interface Account {
	user: string;
	password: string;
	age: number;
	tags: string[];
	last: { ip: string; ok: boolean } | null;
}
const account: Account = { user: "ann", password: "secret", age: 41, tags: ["a", "b"], last: { ip: "::1", ok: true } };
console.log(JSON.stringify(account, (key, value) => (key === "password" ? undefined : value)));
console.log(JSON.stringify(account, (_key, value) => (typeof value === "number" ? value * 2 : value), 2));
console.log(JSON.stringify(account, (key, value) => (Array.isArray(value) ? value.join("|") : key === "last" ? null : value)));
console.log(JSON.stringify([1, [2, null], { n: 3 }], (key, value) => (key === "1" ? "second" : value)));
const order: string[] = [];
const noted = (key: string, value: unknown): unknown => {
	order.push(key);
	return typeof value === "string" ? value.toUpperCase() : value;
};
console.log(JSON.stringify({ a: "x", b: { c: ["y"] } }, noted), order);
console.log(JSON.stringify({ a: 1, b: [true] }, () => undefined), JSON.stringify(5, (k) => `${k}!`));
class Point {
	constructor(
		readonly x: number,
		readonly y: number,
	) {}
	toJSON(): { x: number } {
		return { x: this.x };
	}
}
console.log(JSON.stringify({ p: new Point(1, 2), q: 1 }, (k, v) => (k === "q" ? { deep: v } : v)));

const text = '{"name":"x","at":"2024-01-15T00:00:00.000Z","list":["1","2",{"n":"3"}],"none":null}';
console.log(JSON.parse(text, (_key, value) => (typeof value === "string" && /^\d$/.test(value) ? Number(value) : value)));
console.log(JSON.parse(text, (key, value) => (key === "name" ? undefined : value)));
const dated = JSON.parse(text, (key, value) => (key === "at" ? new Date(value) : value)) as { at: Date; none: null };
console.log(dated.at.getTime(), dated.none === null, dated.at instanceof Date);
const seen: string[] = [];
JSON.parse('{"a":{"b":1},"c":[2]}', function (key, value) {
	seen.push(key === "" ? "(all)" : key);
	return value;
});
console.log(seen.join());
const ring: { name: string; next?: unknown } = { name: "r" };
ring.next = [ring];
try {
	console.log(JSON.stringify(ring, (_key, value) => value as unknown));
} catch (error) {
	console.log((error as Error).name, (error as Error).message.split("\n")[0]);
}
