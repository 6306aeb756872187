// `==` of values of different types converts them as JavaScript does.
const values: any[] = [0, "0", "", 1, "1", true, false, null, undefined, NaN, "a", [1], [], "1,2", [1, 2], { a: 1 }, "[object Object]"];
for (const a of values) console.log(values.map((b) => (a == b ? 1 : 0)).join(""), values.map((b) => (a != b ? 1 : 0)).join(""));
const id: string | number = ["7", 7][Math.floor(0.5)] ?? 0;
console.log(id == 7, id != 7, id == "7", id == (null as any));
const maybe: string | number | boolean | null | undefined = [null, undefined, 3][2];
console.log(maybe == 3, maybe == null, maybe == undefined, (maybe as any) == true);
class Money {
	constructor(readonly amount: number) {}
	valueOf(): number {
		return this.amount;
	}
}
const five = new Money(5);
console.log((five as any) == 5, (five as any) == "5", (five as any) == five, (five as any) == new Money(5));
const target: any = { a: 1 };
Object.assign(target, { b: 2 }, null, { a: 3 });
console.log(target.a, target.b);
