// F2, U7: blocks, shadowing, variables without a value, if chains
function grade(n: int): string {
	if (n > 90) return "a";
	else if (n > 80) return "b";
	else if (n > 70) {
		return "c";
	} else {
		return "d";
	}
}
for (const n of [95, 85, 75, 5] as int[]) console.log(grade(n));
let text: string;
if (grade(95) === "a") text = "top";
else text = "low";
console.log(text);
{
	const inner = 1;
	console.log(inner);
}
{
	const inner = "again";
	console.log(inner);
}
for (let t = 0; t < 2; t++) {
	let fresh: int | undefined;
	console.log(fresh === undefined);
	fresh = t;
}
const list = [1];
const print = "hidden";
const len = 3;
const str = "s";
const self = "me";
const lambda = 1;
const from = 2;
const None = 4;
console.log(print, len + list.length, str + String(5), self, lambda, from, None, `${list.length}`);
function pass(del: int, global: string): string {
	const is = del + 1;
	return `${is}${global}`;
}
console.log(pass(1, "g"));
const $dollar = 1;
const _under = 2;
const été = 3;
console.log($dollar, _under, été);
if (list.length > 0) {
}
for (const _ of list) {
}
console.log("end");
export {};
