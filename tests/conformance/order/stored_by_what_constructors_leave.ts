// a field that constructors alone store to may still change while others run: by functions that they leave, in objects that they are given
class Branch {
	children = 0;
	readonly grow: () => number;
	constructor(parent?: Branch) {
		if (parent !== undefined) parent.children++;
		this.grow = () => ++this.children;
	}
	sizes(): string {
		switch (this.children) {
			case this.grow():
				return "as large";
			case 2:
				return "two";
			case 1:
				return "one";
			default:
				return "none";
		}
	}
	either(): string {
		switch (this.children) {
			case new Branch(this).children:
				return "none";
			case 3:
				return "three";
			default:
				return "two";
		}
	}
}
const branch = new Branch();
console.log(branch.grow(), branch.sizes(), branch.children, branch.either(), branch.children);

// what is declared in a constructor is not stored to by it
class Host {
	constructor() {
		class Counter {
			count = 1;
			next(): number {
				return ++this.count;
			}
			run(): string {
				switch (this.count) {
					case this.next():
						return "next";
					case 2:
						return "two";
					default:
						return `one, and ${this.count} now`;
				}
			}
		}
		console.log(new Counter().run());
	}
}
new Host();
