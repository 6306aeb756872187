// changes to an object's fields, as constructors and copies take them: what is not given stays
class Account {
	owner = "nobody";
	balance = 0;
	from?: string;
	constructor(changes: Partial<Account> = {}) {
		Object.assign(this, changes);
	}
	copy(changes: Partial<Account>): Account {
		return Object.assign(new Account(), this, changes);
	}
	describe(): string {
		return `${this.owner}: ${this.balance / 2}`;
	}
}
const first = new Account({ owner: "Ada", balance: 5 });
console.log(first, first.describe(), new Account().describe());
console.log(first.copy({ balance: 7.5, from: "here" }), first.copy({}).from);

const given: Partial<Account> = { owner: "Eve" };
given.balance = 3;
console.log(given, given.owner, given.from, Object.keys(given), { ...given });

// what the class does not declare is a property all the same
interface Options {
	host: string;
	extra?: number;
	class?: string;
}
class Server {
	host = "localhost";
	class = "none";
	constructor(options: Options) {
		Object.assign(this, options);
	}
}
const server = new Server({ host: "a", extra: 4, class: "b" });
console.log(server, Object.keys(server), JSON.stringify(server), server.class, new Server({ host: "c" }));

// also under names that are words of Python's
const key: string = "class";
(server as any)[key] = "worked out";
(server as any).from = 1;
console.log(server.class, (server as any)[key], server);

// What is copied from may have more than its type says.
class Point {
	x = 0;
	y = 0;
	static of(from: { x: number; y: number }) {
		return Object.assign(new Point(), from);
	}
}
const wide = { x: 1, y: 2, z: 3 };
const points = [Point.of(wide), Point.of(JSON.parse('{"q":1,"y":5}'))];
for (const point of points) {
	console.log(point, Object.keys(point), JSON.stringify(point), { ...point });
	for (const key in point) console.log(key);
}
