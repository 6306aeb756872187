// Decorators that give another class, which derives from the one that they stand at.
function reportable<T extends { new (...args: any[]): {} }>(constructor: T) {
	return class extends constructor {
		reportingURL = "http://www";
	};
}
@reportable
class BugReport {
	type = "report";
	title: string;
	constructor(t: string) {
		this.title = t;
	}
	describe(n: number) {
		return `${this.title} ${n / 2}`;
	}
}
const bug = new BugReport("Needs dark mode");
console.log(bug.title, bug.type, (bug as any).reportingURL, bug.describe(3), bug instanceof BugReport);
console.log(Object.keys(bug), JSON.stringify(bug), { ...bug });
function WithTimestamp<T extends new (...args: any[]) => object>(Base: T, ctx: ClassDecoratorContext) {
	console.log("decorating", ctx.kind, ctx.name);
	return class extends Base {
		createdAt = 42;
		constructor(...args: any[]) {
			super(...args);
			console.log("made with", args.length);
		}
		stamp() {
			return this.createdAt;
		}
	};
}
@WithTimestamp
class User {
	static count = 0;
	constructor(
		public name: string,
		public age = 3,
	) {}
	greet() {
		return "hi " + this.name;
	}
}
const u = new User("bob") as User & { stamp(): number; createdAt: number };
console.log(u.greet(), u.stamp(), u.createdAt, u.age, User.count, User.count);
function louder<T extends new (...args: any[]) => { speak(): string }>(C: T, _c: ClassDecoratorContext) {
	return class extends C {
		override speak() {
			return super.speak().toUpperCase() + "!";
		}
	};
}
@louder
class Dog {
	speak() {
		return "woof";
	}
	twice() {
		return this.speak() + this.speak();
	}
}
console.log(new Dog().speak(), new Dog().twice());
class Puppy extends Dog {
	override speak() {
		return "small " + super.speak();
	}
}
console.log(new Puppy().speak(), new Puppy() instanceof Dog);
