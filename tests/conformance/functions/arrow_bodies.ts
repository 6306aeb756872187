// Arrow functions with statements: as arguments, in conditions, inside each other, called at once (F7)
const numbers = [1, 2, 3, 4];
const doubled = numbers.map((n) => {
	const twice = n * 2;
	return twice > 4 ? twice : -twice;
});
console.log(doubled);
const total = ((list: number[]) => {
	let sum = 0;
	for (const n of list) sum += n;
	return sum;
})(doubled);
console.log(total);
if (numbers.some((n) => { const half = n / 2; return half === 2; })) console.log("found");
const nested = (a: number) => {
	const inner = (b: number) => {
		const c = a * b;
		return () => c + 1;
	};
	return inner(a + 1);
};
console.log(nested(3)());
const empty = () => {};
console.log(empty());
const choose = total > 0 ? (x: number) => { return x; } : (x: number) => { return -x; };
console.log(choose(5));
