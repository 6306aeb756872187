// A generator function without a yield; return() after the end (Y11, Y12)
function* e(): Generator<number, string> { return "r"; }
const it = e();
console.log(it.next(), [...e()]);
async function* ae(): AsyncGenerator<number> { console.log("x"); }
for await (const x of ae()) console.log(x);
const o = { *[Symbol.iterator](): Generator<number> { console.log("o"); } };
function* g(): Generator<number, string> {
	try {
		yield 1;
	} finally {
		console.log("over");
	}
	return "end";
}
const left = g();
console.log(left.return("early"), left.return("again"), left.next());
const right = g();
console.log(right.next(), right.return("early"), right.return("again"));
export {};
