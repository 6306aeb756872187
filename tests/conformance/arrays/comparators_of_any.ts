// What sort is given to call is looked at even where there is nothing to compare; undefined is as no function at all.
const orders: any = { ascending: (a: number, b: number) => a - b, none: null, five: 5 };
for (const name of ["ascending", "none", "five", "gone"]) {
	for (const xs of [[], [1], [10, 9, 1]]) {
		try {
			console.log(name, xs.sort(orders[name]));
		} catch (error) {
			console.log(name, (error as Error).name, (error as Error).message);
		}
	}
}
const named = new Map<string, (a: string, b: string) => number>([["backward", (a, b) => (a < b ? 1 : -1)]]);
console.log(["b", "c", "a"].toSorted(named.get("backward")!), ["b", "c", "a"].toSorted(named.get("forward")!));
console.log([10, 9, 1].sort(undefined as any));
