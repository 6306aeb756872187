// the limit of split: 32 bits without a sign, and none at all if it is undefined
function id<T>(x: T): T {
	return x;
}
const s: string = id("a,b,,c"),
	e: string = id(""),
	r = id(/,/),
	g = /(,)/,
	z = id(/(?:)/),
	q = id(/x/);
for (const k of [0, 1, 2, 10, -1, 1.9, NaN, Infinity, 4294967296, 4294967297, -4294967295, 0.5, 2 ** 31]) {
	console.log(
		k,
		s.split(r, k),
		s.split(g, k),
		s.split(z, k),
		e.split(r, k),
		e.split(z, k),
		s.split(q, k),
		e.split(q, k),
	);
	console.log(s.split(",", k), e.split(",", k), s.split("", k), e.split("", k), s.split("x", k));
}
console.log(
	s.split(r, undefined),
	s.split(","),
	e.split(""),
	e.split("x"),
	e.split(z),
	e.split(r),
);
