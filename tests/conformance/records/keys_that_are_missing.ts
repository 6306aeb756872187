// U5: a key that is undefined or null in spite of its type is a text like any other
interface User {
	name?: string;
}

const counts: Record<string, number> = { null: 8 };
function count(user: User): void {
	counts[user.name!] = (counts[user.name!] ?? 0) + 1;
}
count({ name: "Ann" });
count({});
count({});
console.log(counts, "undefined" in counts);

function byName(name: string | null): number | undefined {
	return counts[name as string];
}
console.log(byName("Ann"), byName(null), byName("Bob"));

const marks: Record<string, string> = {};
const keys: unknown[] = ["a", 1, null, undefined, true, 1.5];
for (const key of keys) marks[key as string] = `of ${key}`;
console.log(marks);
for (const key of keys) {
	const { [key as string]: mark } = marks;
	console.log(marks[key as string], mark, (key as string) in marks, delete marks[key as string]);
}
console.log(marks);

const texts: Record<string, string> = JSON.parse('{"a": "b"}');
for (const key in texts) console.log(key, texts[key], texts[texts[key]!]);
for (const [key, text] of Object.entries(texts)) console.log(texts[key] === text);

const users: User[] = [{ name: "Ann" }, {}, {}];
console.log(Object.fromEntries(users.map((user, i) => [user.name!, i])));
console.log(Object.fromEntries(new Map(users.map((user, i) => [user.name!, i]))));
