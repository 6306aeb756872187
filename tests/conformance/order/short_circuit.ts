// F9: what is not needed does not run, even where it needs statements
const trace: string[] = [];
function t<T>(name: string, value: T): T {
	trace.push(name);
	return value;
}
function flush(): void {
	console.log(trace.join(" "));
	while (trace.length > 0) trace.pop();
}
let n = 0;
const yes: boolean = trace.length === 0;
const no: boolean = !yes;
console.log(yes || n++ > 0, n, no && n++ > 0, n, yes && n++ === 0, n, no || n++ > 5, n);
console.log(yes ? n++ : n--, n, no ? n++ : n--, n);
if (t("a", true) && (t("b", false) || t("c", true)) && t("d", true)) flush();
if (t("a", false) && t("b", true)) flush();
else flush();
if ((n = 5) > 3 && (n += 1) > 5) console.log(n);
while (n-- > 3 && t("turn", true)) flush();
console.log(n);
const value = t("x", 0) || t("y", 2) || t("z", 3);
flush();
console.log(value, t("p", "") || (n = 10), n);
console.log(t("q", 1) && (n = 20), n);
const either = no ? t("then", 1) : yes ? t("else then", 2) : t("else else", 3);
flush();
console.log(either);
let m: int | null = null;
console.log((m ?? (m = 3)) + (m ?? 9), m);
for (let i = 0, j = 10; i < j && t("test", true); i += 3, j -= 1) console.log(i, j);
flush();
do n--;
while (n > 15 && (t("do", true) || n > 100));
console.log(n);
flush();
export {};
