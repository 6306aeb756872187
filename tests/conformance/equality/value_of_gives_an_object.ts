// a valueOf that gives an object says nothing: an operator takes the text of the object then (S14)
class Money {
	constructor(public cents: number) {}
	valueOf(): any {
		return [this.cents];
	}
	toString() {
		return `${this.cents} ct`;
	}
}
const five: any = new Money(5);
console.log(five + "!", five == "5 ct", five > 1, Number(five));
const nine: any = { valueOf: () => ({}), toString: () => "9" };
console.log(nine + 1, nine - 1, nine * 2, +nine, nine < 10, nine == 9);
const itself: any = {
	valueOf() {
		return this;
	},
	toString: () => "me",
};
console.log(itself + 1, itself == "me");
const numbers: any = { valueOf: () => null };
console.log(numbers + 1, numbers + "x", numbers == 0, numbers * 2);
for (const odd of [{ valueOf: () => [1], toString: () => ({}) }, { toString: () => [1] }] as any[]) {
	try {
		console.log(odd + 1);
	} catch (e) {
		console.log(String(e));
	}
}
