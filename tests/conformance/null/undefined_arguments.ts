// Arguments of the library that are undefined count as not given, also where their type says nothing of it.
function places(s: string, xs: number[], a?: number, b?: number) {
	console.log(s.slice(a, b), s.substring(a ?? 0, b), s.substr(a ?? 0, b), s.lastIndexOf("l", b), s.endsWith("o", b));
	console.log(xs.slice(a, b), [...xs].copyWithin(0, a ?? 1, b), [1, [2, [3]]].flat(a), [...xs].fill(0, a, b));
	console.log((255).toString(a), (123.456).toPrecision(b), (123.456).toExponential(b), (1.5).toFixed(a));
}
places("hello", [1, 2, 3]);
places("hello", [1, 2, 3], 2, 2);
function open(s: string, xs: number[], a?: any, b?: any) {
	console.log(s.slice(a, b), s.substring(a ?? 0, b), s.substr(a ?? 0, b), s.lastIndexOf("l", b), s.endsWith("o", b));
	console.log(xs.slice(a, b), [1, [2, [3]]].flat(a), [...xs].fill(0, a, b), (255).toString(a), (2.5).toExponential(b));
}
open("hello", [1, 2, 3]);
open("hello", [1, 2, 3], 2, 3);
console.log("hello".substring(3, undefined), "hello".lastIndexOf("l", undefined), "hello".endsWith("o", undefined));
