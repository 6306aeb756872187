// B3: `&&`, `||` give one of their operands, chosen as JavaScript does
const zero: int = 0;
const two: int = 2;
const nan: number = NaN;
const half: number = 0.5;
const none: string = "";
const some: string = "a";
console.log(zero || 5, two || 5, zero && 5, two && 5, none || "default", some || "default", some && "b", none && "b");
console.log(nan || 1, half || 1, nan && 1, half && 1, zero || "text", two && "text");
const list: int[] = [];
const absent: int[] | null = [list][1] ?? null;
console.log((absent || [1, 2]).length, (absent ?? [1]).length);
function get(flag: boolean): int[] | null {
	return flag ? [] : null;
}
console.log((get(true) || [1]).length, (get(false) || [1]).length, (get(true) ?? [1]).length);
const yes: boolean = two > 1;
console.log(yes && two > 1, yes && zero, !yes || two, yes || zero);
console.log((yes && "a") || "b", (!yes && "a") || "b", yes ? (zero ? 1 : 2) : 3);
export {};
