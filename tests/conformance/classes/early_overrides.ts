// What a constructor calls of a derived class, whose fields are undefined until it has run.
class Shape {
	readonly kind: string;
	constructor() {
		this.kind = this.label;
		this.init();
		console.log(this, JSON.stringify(this), Object.keys(this), Object.hasOwn(this, "side"));
	}
	get label(): string {
		return "shape";
	}
	init(): void {
		console.log("plain");
	}
	area(): number {
		return 0;
	}
}

class Square extends Shape {
	private side = 3;
	tag = "sq";
	readonly notes: string[] = [];
	constructor(side: number) {
		super();
		this.side = side;
		console.log(this.area(), this.label, this);
	}
	override init(): void {
		super.init();
		console.log(this.area(), this.side, typeof this.tag, this.notes === undefined, this.tag?.length);
	}
	override area(): number {
		return this.side * this.side;
	}
	override get label(): string {
		return `${this.tag}:${this.side}`;
	}
}
new Square(5);
new Shape();

class Model {
	readonly given: Record<string, number>;
	constructor(given: Record<string, number>) {
		this.given = { ...this.defaults(), ...given };
		this.load(this);
	}
	defaults(): Record<string, number> {
		return {};
	}
	load(_model: Model): void {}
}

class Counter extends Model {
	count = 0;
	size: number;
	name?: string;
	constructor(given: Record<string, number>) {
		super(given);
		console.log(this.count, this.sizeNow(), this.name);
		this.size = 1;
	}
	sizeNow(): number {
		return this.size;
	}
	override defaults(): Record<string, number> {
		return { step: 2 };
	}
	override load(model: Model): void {
		this.count = 10;
		this.size = 20;
		const { count, name } = this;
		console.log(model === this, count, this.sizeNow(), name, model);
	}
}
console.log(new Counter({ limit: 7 }));

class Sum {
	readonly total = this.compute();
	compute(): number {
		return 1;
	}
}
class Scaled extends Sum {
	factor = 10;
	calls = 0;
	override compute(): number {
		return this.factor + 2;
	}
}
console.log(new Scaled(), new Sum().total, new Scaled().compute());

class Base {
	constructor() {
		this.hook();
	}
	hook(): void {}
}
class Failing extends Base {
	items: string[] = [];
	override hook(): void {
		this.items.push("early");
	}
}
try {
	new Failing();
} catch (e) {
	console.log((e as Error).name, (e as Error).message);
}
class Counting extends Base {
	hits = 0;
	override hook(): void {
		this.hits++;
		console.log(this.hits);
	}
}
console.log(new Counting());
