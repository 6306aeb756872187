// C3: super in arrow functions
class Shape {
	constructor(readonly sides: int) {}
	describe(n: int): string {
		return `${this.sides} ${n}`;
	}
}
class Square extends Shape {
	override describe(n: int): string {
		const later = (): string => super.describe(n + 10);
		const block = (m: int): string => {
			const text = super.describe(m);
			return text + "!";
		};
		const parts = ([1, 2] as int[]).map((n) => `${n}:${super.describe(n)}`);
		return `${parts.join("|")} ${later()} ${block(7)}`;
	}
}
const s = new Square(4);
console.log(s.describe(5));
export {};
