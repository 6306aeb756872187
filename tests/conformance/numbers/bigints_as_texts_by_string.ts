// String handed on writes bigints to the last digit, where a number of their size has an exponent.
const large = [2n ** 70n, 3n, -(10n ** 30n)];
console.log(large.map(String), large.flatMap(String), Array.from(large, String));
const either: (bigint | string)[] = [2n ** 70n, "1e21"];
console.log(either.map(String));
function apply<A, B>(f: (a: A) => B, x: A): B {
	return f(x);
}
console.log(apply(String, 2n ** 80n), apply<bigint, string>(String, 5n));
const write: (x: bigint) => string = String;
console.log(write(2n ** 90n), new Set(large.map(write)).size);
Promise.resolve(2n ** 75n)
	.then(String)
	.then((text) => console.log(text));
