// F8, F9: operands run from left to right, each once, whatever statements the later ones need
const trace: string[] = [];
function t<T>(name: string, value: T): T {
	trace.push(name);
	return value;
}
function flush(): void {
	console.log(trace.join(" "));
	while (trace.length > 0) trace.pop();
}
let n = 1;
console.log(n + n++ + n);
console.log(n++ * n - n--, n);
console.log([n++, n, ++n].map((x) => String(x)).join(","));
let a = 1;
console.log(a + (a = 5) + a, a);
const list = [1, 2, 3];
let i = 0;
list[i++]! += list[i]!;
console.log(list.map((x) => String(x)).join(","), i);
list[t("index", 1)] = t("value", 7);
flush();
class Box {
	value: int = 0;
	sum(x: int, y: int): int {
		return this.value + x + y;
	}
}
const box = new Box();
function the(name: string): Box {
	return t(name, box);
}
the("target").value = t("value", 3);
flush();
the("receiver").sum(t("a", 1), t("b", 2));
flush();
console.log(t("l", 1) + t("m", 2) * t("r", 3), t("x", 1) < t("y", 2));
flush();
the("target").value += t("value", 1);
console.log(box.value);
flush();
const record: Record<string, int> = { a: t("first", 1), b: t("second", 2) };
console.log(record["a"]! + record["b"]!);
flush();
let s = "x";
console.log(s + (s += "y") + s, `${s}${(s = "z")}${s}`);
let b = 2;
const pair = [b, (b *= 3), b, b--, b];
console.log(pair.map((x) => String(x)).join(","));
function f(x: int, y: int, z: int): string {
	return `${x} ${y} ${z}`;
}
let k = 0;
console.log(f(k, k++, k), f(k++, k, ++k));
let m = 3;
m = m++ + m;
console.log(m);
const q = { p: 1 };
console.log(q.p + (q.p = 5) + q.p);
export {};
