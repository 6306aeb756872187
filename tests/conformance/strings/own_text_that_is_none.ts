// S14: a `toString` that gives undefined or null, in spite of its type
class User {
	constructor(private readonly name: string | null) {}

	toString(): string {
		return this.name as string;
	}
}

class Guest extends User {
	private title?: string;

	constructor() {
		super("guest");
	}

	override toString(): string {
		return this.title!;
	}
}

const users = [new User("Ann"), new User(null), new Guest()];
for (const user of users) console.log(`user ${user}`, `${user}`, String(user), `${user}!`.length);
console.log(users.join(";"), "x" + users[1]);

interface Options {
	unit?: string;
}
const measure = {
	options: {} as Options,
	toString(): string {
		return this.options.unit!;
	},
};
console.log(`in ${measure}`, "in " + measure);
