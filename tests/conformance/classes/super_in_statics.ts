// super in what a class itself has: fields, accessors and methods of the class above (C4)
class Base {
	static count = 1;
	static tags = ["base"];
	static made: string[] = [];
	static get level() {
		Base.made.push(this.name);
		return this.count * 10;
	}
	static set level(to: number) {
		this.count = to;
	}
	static label() {
		return `${this.name}:${this.count}`;
	}
}
class Derived extends Base {
	static copied = super.count;
	static override count = super.count + 4;
	static override tags = [...super.tags, "derived"];
	static high = super.level;
	static said = super.label();
	static bump() {
		return super.count + super.tags.length + this.count;
	}
	static override label() {
		return `<${super.label()}>`;
	}
	static {
		super.level = 7;
		console.log(super.label(), super.level, (() => super.count)());
	}
}
console.log(Derived.copied, Derived.count, Derived.tags, Derived.high, Derived.said, Base.count, Base.tags);
console.log(Derived.bump(), Derived.label(), Base.made);
export {};
