// A generator's methods by name; what is none of them is no function
function* count(): Generator<number, string, number | undefined> {
	const got = yield 1;
	console.log("got", got);
	return "end";
}
const one = count();
for (const name of ["next", "return", "next"] as const) console.log(one[name](undefined as never));
const two = count();
console.log(two["next"](4), two["next"](5), two["return"]("left"));
