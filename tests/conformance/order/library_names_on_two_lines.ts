// What a program asks of the library it may also write on two lines, or with a comment in between
const counts: Record<string, number> = { b: 2, a: 1, 10: 3, c: 4, z: 5, "2": 6 };
Object
	.keys(counts)
	.forEach((key) => {
		console
			.log(key);
	});
const total = Object
	.entries(counts)
	.map(([key, n]) => `${key}${n}`)
	.join();
console // what there is
	.log(total, Math
		.max(1, 2), Object. /* as pairs */ values(counts));
const copy: Record<string, number> = {};
Object
	// the other one
	.assign(copy, counts);
console.log(JSON
	.stringify(copy), Object
	.prototype
	.toString
	.call(counts));
