// N20, U1: `+` of anything is a sum where JavaScript makes numbers of both, and a text where one of them is one
const values: any[] = [2, "b", true, null, undefined, [1, 2], { a: 1 }, 2.5];
for (const a of values) console.log(...values.map((b) => a + b));

let total: any;
console.log(total + 1, total + "x", 1 + total);
total = null;
total += 4;
total += true;
console.log(total, none() + 1, "is " + none());
function none(): any {
	return null;
}
let sum = 0;
for (const v of [1, null, 3] as any[]) sum += v;
console.log(sum);

const named: any = { name: "n", toString() { return "<" + this.name + ">"; } };
const counted: any = { v: 5, valueOf() { return this.v; } };
console.log(named + 1, `${named}`, String(named), [named, 1].join("-"), counted + 1, counted * 2, counted > 4, counted == 5, -counted);
