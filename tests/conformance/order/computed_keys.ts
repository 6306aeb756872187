// A computed key is worked out before its value, and one part after the other (O4)
const log: string[] = [];
function key(name: string): string {
	log.push(`key ${name}`);
	return name;
}
function value(n: number): number {
	log.push(`value ${n}`);
	return n;
}
const made: Record<string, number> = { [key("a")]: value(1), plain: value(2), [key("b")]: value(3) };
console.log(log.join(", "));
console.log(made["a"], made["plain"], made["b"], Object.keys(made));
log.length = 0;
made[key("c")] = value(4);
console.log(log.join(", "), made);
// A call whose type tells its text runs all the same; a variable's text is the one that it has by then.
function told<T>(name: string, value: T): T {
	console.log(name);
	return value;
}
console.log({ ...(told("spread", 1) > 1 && { c: 1 }), [told("key", "d")]: told("value", 5) });
let turned: "a" | "b" = "a";
const turn = () => {
	turned = "b";
};
turn();
const NAMES = { first: "one", second: "two" } as const;
console.log({ [turned]: 1, [NAMES.first]: 2, [`${NAMES.second}!`]: 3, [told("cast", "e" as const)]: 4 });
