// N16, A9: parseInt and its like handed on; `map` gives parseInt the place as the base
console.log(["1", "2", "3"].map(parseInt), ["10", "11", "zz"].map(Number.parseInt), ["3.5", "x"].map(parseFloat));
const parse = parseInt;
console.log(parse("42px"), parse("ff", 16), ["7", "8"].map((s) => parse(s)));
function apply(f: (s: string) => number, s: string) {
	return f(s);
}
console.log(apply(parseInt, "12"), apply(Number.parseInt, " 9 "), apply(parseFloat, "1e3x"));
