// what operators take an object for: `[Symbol.toPrimitive]`, else `valueOf`, and a text by `toString`
class Money {
	readonly amount: number;
	readonly currency: string;
	constructor(amount: number, currency: string) {
		this.amount = amount;
		this.currency = currency;
	}
	[Symbol.toPrimitive](hint: string): string | number {
		return hint === "string" ? `${this.amount} ${this.currency}` : hint === "number" ? this.amount : `default ${this.amount}`;
	}
	toString(): string {
		return "never asked";
	}
}
class Celsius {
	readonly degrees: number;
	constructor(degrees: number) {
		this.degrees = degrees;
	}
	valueOf(): number {
		return this.degrees;
	}
	toString(): string {
		return `${this.degrees} C`;
	}
}
class Named {
	toString(): string {
		return "named";
	}
}
const money = new Money(5, "EUR");
console.log(`${money}`, String(money), +money, Number(money) + 1, "" + money, money + "!", [money, 1].join());
const [low, high] = [new Celsius(2), new Celsius(10)];
console.log(`${low}`, String(high), "" + low, low + "!", +low, low < high, high >= low, [low, high].join(" "));
console.log("" + new Named(), `${new Named()}`, money > new Money(4, "EUR"));
console.log([high, low].sort((a, b) => +a - +b).map(String));
const literal = { toString: () => "literal" };
console.log(`${literal}`, literal + "!");
