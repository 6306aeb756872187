// A value that the types tell beforehand is still worked out for what it does (F9, N9)
let calls = 0;
function counted<T>(value: T): T {
	calls++;
	return value;
}
function low(value: number): number {
	calls++;
	return value;
}
const far = low(-3) - 9007199254740991;
console.log(far, calls);
console.log(typeof counted<number | null>(null) === "undefined", calls);
console.log(counted("x") === (null as string | null), counted([1]) instanceof Map, calls);
console.log("size" in counted<{ size?: number }>({}), calls);
const key = (): "x" => {
	calls *= 10;
	return "x";
};
class Place {
	x = 1;
}
console.log(key() in counted(new Place()), calls);
export {};
