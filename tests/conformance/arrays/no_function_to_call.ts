// An array's method looks at the function that it is given before it looks for items.
function tried(what: string, call: () => unknown) {
	try {
		console.log(what, call());
	} catch (e: any) {
		console.log(what, e.name, e.message);
	}
}
const none: number[] = [];
const missing: any = undefined;
function each(items: number[], show?: (n: number) => void) {
	items.forEach(show!);
}
tried("map", () => none.map(missing));
tried("filter", () => none.filter(missing));
tried("flatMap", () => none.flatMap(missing));
tried("forEach", () => each(none));
tried("reduce", () => none.reduce(missing, 1));
tried("two", () => none.map((n) => n * 2));
tried("each", () => each([7], (n) => console.log(n)));

const anything: any = [];
tried("any map", () => anything.map(false));
tried("any filter", () => anything.filter(missing));
tried("any every", () => anything.every("text"));
tried("any find", () => anything.find(5));
tried("any flatMap", () => anything.flatMap(missing));
tried("any reduce", () => anything.reduce(missing, 1));
tried("any sort", () => anything.sort(1));
tried("any some", () => anything.some((n: number) => n > 1));
