// a pattern asks a generator for the next part when the one before is stored, defaults and all, and leaves it at the end
function fallback(name: string): string {
	console.log("default", name);
	return name;
}
function* given(count: number): Generator<string | undefined> {
	try {
		for (let i = 0; i < count; i++) {
			console.log("give", i);
			yield i % 2 ? `v${i}` : undefined;
		}
	} finally {
		console.log("left");
	}
}
const [a = fallback("a"), b = fallback("b"), c = fallback("c")] = given(5);
console.log(a, b, c);

const held: Record<string, string | undefined> = {};
[held[fallback("k")], held[fallback("l")]] = given(2);
console.log(held);

function show([x = fallback("x"), , y = fallback("y"), ...others]: Iterable<string | undefined>): void {
	console.log(x, y, others);
}
show(given(5));
show([]);
show("ab");

function fail(): string {
	throw new Error("no default");
}
try {
	const [p = fail(), q] = given(3);
	console.log(p, q);
} catch (e) {
	console.log((e as Error).message);
}
for (const [i = fallback("i"), j = fallback("j")] of [given(1), given(2)]) console.log(i, j);
const open: any = given(4);
const [u = fallback("u"), v = fallback("v")] = open;
console.log(u, v);
