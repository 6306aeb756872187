// Object.is tells null from undefined.
console.log(Object.is(null, undefined), Object.is(undefined, undefined), Object.is(null, null));
function asked(x: string | null | undefined, y: unknown): boolean[] {
	return [Object.is(x, null), Object.is(x, undefined), Object.is(y, null), Object.is(y, NaN)];
}
console.log(asked(null, null), asked(undefined, undefined), asked("a", NaN));
const nothing: string | null = [1].length > 2 ? "x" : null;
console.log(Object.is(null, `e${[1].length}`), Object.is(null, nothing), Object.is(undefined, nothing), Object.is(null, null));
console.log(Object.is(null, "-0"), Object.is(undefined, "x"), Object.is(undefined, 0));
