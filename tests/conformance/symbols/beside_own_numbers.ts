// A symbol is turned into no number and no text also in a program whose objects say what number they are
const three: any = { valueOf: () => 3 };
const mark: any = Symbol("mark");
console.log(+three, three + 1, three == 3);
const turned: [string, () => unknown][] = [
	["sum", () => mark + 1],
	["text", () => "a" + mark],
	["number", () => +mark],
	["negative", () => -mark],
	["product", () => mark * three],
	["order", () => mark < 1],
	["bits", () => mark | 0],
];
for (const [what, turn] of turned)
	try {
		console.log(what, turn());
	} catch (e) {
		console.log(what, String(e));
	}
console.log(mark == 1, 3 == mark, mark == mark, mark == "Symbol(mark)", mark == true, mark == null);
