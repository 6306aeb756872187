// E2, E4: numbers, strings, booleans are equal by value
function same<T extends string>(a: T, b: T): boolean {
	return a === b;
}
const one: number = 1;
const half: number = 0.5;
console.log(one === 1.0, half + half === one, 1000 * 1000 === 1000000, one !== 1, "a" + "b" === "ab", same("x", "x"));
console.log(true === true, (1 > 2) === false, one === 1 ? "yes" : "no");
const yes: boolean = one < 2;
console.log(yes === true, yes !== true, yes === false, !yes === false);
function maybe(flag: boolean): string | null {
	return flag ? "x" : null;
}
console.log(maybe(true) === "x", maybe(false) === "x", maybe(false) === null, maybe(true) !== null, maybe(true) === maybe(true));
export {};
