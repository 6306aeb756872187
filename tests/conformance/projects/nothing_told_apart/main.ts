// Modules that import each other, and nothing of the board, tell null from undefined alike (U1, O6).
import { at, later, load, nothing, parse } from "./read";

interface User {
	name: string;
	nick?: string;
	boss: string | null;
}

const isUser = (x: unknown): x is User => typeof x === "object" && x !== null && "name" in x;

const parsed = parse<User>('{"name":"ann","nick":null}');
console.log(parsed, parsed.nick === undefined, parsed.nick === null, parsed.boss === nothing, `${parsed.boss}`);
const loaded: User = load('{"name":"bob","boss":null}');
console.log(loaded.boss === nothing, loaded.nick, JSON.stringify(loaded), { nick: "none", ...parsed }.nick);
const unknown: unknown = load('{"name":"cy","nick":null}');
if (isUser(unknown)) console.log(unknown.nick ?? "-", typeof unknown.nick, unknown);
for (const path of ["a.b", "a.c", "d", "e.f"])
	console.log(path, at({ a: { b: 1, c: null }, d: nothing }, path), at({}, path) === null);
console.log([nothing, undefined, ...[null]], nothing === (at({}, "x") as unknown));
later(null).then((value) => console.log(value, value === nothing));
console.log(await Promise.all([later("x"), later(nothing), undefined]));
