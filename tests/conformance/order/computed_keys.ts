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
