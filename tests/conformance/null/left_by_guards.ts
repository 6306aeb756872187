// a guard that leaves nothing of a type leaves the value all the same
interface Check {
	test(x: unknown): x is any;
}
const text: Check = { test: (x): x is any => typeof x === "string" };
function told(data: unknown, key: string): string {
	if (typeof data !== "object" || data === null) return "no object";
	const value = (data as Record<string, unknown>)[key];
	if (!text.test(value)) return `got ${value === null ? "null" : typeof value}`;
	return `text ${value}`;
}
for (const data of [null, 5, {}, { name: 1 }, { name: null }, { name: "x" }]) console.log(told(data, "name"));
