// Properties that functions are given under any
function step(n: number, by = 2): number {
	(step as any).calls = ((step as any).calls ?? 0) + 1;
	return n + by;
}
console.log(
	step(1),
	step(2, 5),
	(step as any).calls,
	[1, 2].map((n) => step(n)),
);
console.log((step as any).calls, typeof step, step.length, step.name);
function plain(this: unknown, a: string): string {
	return `${a}!`;
}
(plain as any).route = "/home";
(plain as any)["kind"] = "handler";
(plain as any).more = (a: string) => plain(a) + "?";
console.log((plain as any).route, (plain as any).kind, (plain as any).more("m"));
const routes: ((a: string) => string)[] = [plain];
for (const route of routes) console.log(route("r"), (route as any).route, route === plain, (route as any).none);
const double: any = (x: number) => x * 2;
double.label = "double";
double.count = 0;
double.count += 2;
double.count++;
console.log(double.label, double.count, double(4), [1, 2].map(double));
function memo(f: (n: number) => number): any {
	const kept: any = (n: number) => {
		kept.calls++;
		kept.cache[n] ??= f(n);
		return kept.cache[n];
	};
	kept.calls = 0;
	kept.cache = {};
	return kept;
}
const square = memo((n) => n * n);
console.log(square(3), square(3), square.calls, square.cache);
async function later(n: number): Promise<number> {
	return n + 1;
}
(later as any).isLater = true;
later(1).then((n) => console.log(n, (later as any).isLater));
function outer(): number {
	(inner as any).seen = 1;
	function inner(): number {
		return (inner as any).seen;
	}
	return inner();
}
console.log(outer());
delete (plain as any).route;
console.log((plain as any).route);
export {};
