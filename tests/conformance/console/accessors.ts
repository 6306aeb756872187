// Objects with getters and setters of their own: shown, listed, copied, written as JSON.
const o = {
	a: 1,
	get b() {
		return this.a + 1;
	},
	set b(v: number) {
		this.a = v;
	},
	get c() {
		return 3;
	},
	set d(v: number) {
		this.a = v;
	},
	s: "x",
};
console.log(o, [o], { o });
o.b = 5;
console.log(o.a, o.b, o);
console.log(Object.keys(o), JSON.stringify(o));

const person = {
	first: "Ada",
	last: "L",
	get full() {
		return `${this.first} ${this.last}`;
	},
};
console.log({ ...person, x: 1 }, JSON.stringify({ ...person }), Object.entries(person), Object.values(person));
console.log(JSON.stringify(person, null, 2), Object.assign({}, person));
for (const k in person) console.log(k);
console.log("full" in person, Object.hasOwn(person, "full"), person.hasOwnProperty("zz"));

const account = {
	_balance: 10,
	get balance() {
		return this._balance;
	},
	set balance(v: number) {
		if (v < 0) throw new RangeError("negative");
		this._balance = v;
	},
	deposit(n: number) {
		this.balance += n;
		return this;
	},
	label: () => "x",
};
account.deposit(5).deposit(6);
console.log(account.balance, account);

const config = {
	db: {
		host: "h",
		get url() {
			return `db://${this.host}`;
		},
	},
	list: [
		{
			get v() {
				return 1;
			},
		},
	],
};
console.log(config, config.db.url);
console.log({
	a: {
		b: {
			c: {
				get d() {
					return 1;
				},
			},
		},
	},
});
const nothing = {
	get nul(): string | null {
		return null;
	},
	get und(): number | undefined {
		return undefined;
	},
};
console.log(nothing, JSON.stringify(nothing), nothing.nul, nothing.und);

function counter() {
	let n = 0;
	return {
		get count() {
			return n;
		},
		inc() {
			n++;
		},
	};
}
const c = counter();
c.inc();
console.log(c.count, c);

class Point {
	x = 1;
	get y() {
		return 2;
	}
}
const mixed = {
	get z() {
		return 3;
	},
	p: new Point(),
};
console.log(mixed, [new Point(), mixed.z]);
function show(x: unknown): void {
	console.log(x);
}
show(mixed);
show({ b: 2 });
console.log({
	name: "a long name which takes some room",
	get description() {
		return "x";
	},
	set description(v: string) {
		console.log(v);
	},
	other: "another long text here",
});
const worded = {
	get from() {
		return 1;
	},
	to: 2,
};
console.log(worded, Object.keys(worded), worded.from);

// where it is shown and nowhere else
console.log({ get half() { return 1; }, set half(_to: number) {}, whole: 2 }, [{ get only() { return 3; } }]);
