// N6, N8, N20: operands of which nothing is known become numbers first, also where all that is stored in them stands in the program
let word: any = "17";
let count: any = 4;
const yes: any = true;
const nothing: any = undefined;
const none: any = null;
console.log(word << 1, ~word, word | 1, word & 3, word ^ 1, word >> 2, word >>> 3, count & word, count ^ yes);
console.log(nothing | 0, nothing & 5, none | 7, yes << 2, count | nothing);
count = "12";
count |= 1;
console.log(count, count & 5);
word = [6];
console.log(word | 0, word << 1);

function given(): any {
	return "9";
}
const list: any[] = [1, "2", null, [3], 4.7];
console.log(given() | 0, given() >> 1, (given().length > 0 ? given() : 4) | 0);
console.log(list.map((v) => v | 0), list.map((v) => v << 1), list[1] & 2);
const quotient: any = "19";
const by: any = 2;
console.log((quotient / by) | 0, quotient % by, quotient ** by);
