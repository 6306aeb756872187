// Switches whose default stands first, clauses that do nothing, equal cases (K1)
function f(x: number): number {
	switch (x) {
		default: { break; }
		case 0: {}
		case 1: { console.log("one"); }
		case 2: { return 2; }
	}
	return 8;
}
for (const x of [0, 1, 2, 3, NaN]) console.log(x, f(x));
function g(s: string): void {
	switch (s) {
		case "none": break;
		case "a": console.log("a");
		case "b": console.log("b"); break;
		default: break;
		case "c": ;
		case "d": console.log("d");
	}
}
for (const s of ["none", "a", "b", "c", "d", "e"]) { console.log(s + ":"); g(s); }
