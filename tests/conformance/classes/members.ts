// C1, C5, C6, C8: fields, methods, accessors, statics, private members
class Account {
	static count: int = 0;
	static readonly names: string[] = [];
	static readonly limit = 2 ** 4;
	balance = 0;
	history: int[] = [];
	#secret = 7;
	private hidden = "h";
	constructor(
		readonly owner: string,
		protected start: int = 5,
	) {
		Account.count += 1;
		Account.names.push(owner);
		this.balance = start;
	}
	get doubled(): int {
		return this.balance * 2;
	}
	set doubled(value: int) {
		this.balance = Math.floor(value / 2);
	}
	deposit(n: int): this {
		this.balance += n;
		this.history.push(n);
		return this;
	}
	reveal(): string {
		return `${this.#secret} ${this.hidden}`;
	}
	static create(owner: string): Account {
		return new Account(owner, this.limit);
	}
}
const a = new Account("ann");
const b = Account.create("bob");
a.deposit(3).deposit(4);
console.log(a.balance, b.balance, a.history.length, b.history.length, Account.count, Account.names.join(","), Account.limit);
console.log(a.doubled);
a.doubled = 9;
console.log(a.balance, a.doubled, a.reveal());
a.doubled += 2;
console.log(a.balance);
const method = a.deposit.bind(a);
console.log(typeof method === "function");
const bound = (n: int): Account => a.deposit(n);
console.log(bound(1).balance);
export {};

// what is data has no `this` to lose, though a method is called like it
class Query {
	private parts: { select: string[]; from?: string; most: number | null } = { select: [], most: null };
	select(...columns: string[]): this {
		this.parts.select.push(...columns);
		return this;
	}
	from(table: string): this {
		this.parts.from = table;
		return this;
	}
	most(count: number): this {
		this.parts.most = count;
		return this;
	}
	text(): string {
		const { select, from = "nowhere", most } = this.parts;
		return `${select.join()} ${from} ${most ?? "all"}`;
	}
}
console.log(new Query().select("a", "b").from("t").text(), new Query().most(3).text());
