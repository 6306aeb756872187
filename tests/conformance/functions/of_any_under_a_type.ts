// A function of any goes for one of a type that tells of fewer parameters: JavaScript's own hands it all that it takes.

function pair(a?: number, b?: number): string {
	return `${a} ${b}`;
}
const loose: any = pair;

class Box {
	hook: () => string = loose;
}

const through = (g: () => string, xs: number[]): string[] => xs.map(g);
console.log(through(loose, [7, 8]), through(new Box().hook, [1]));

const byName = new Map<string, () => string>([["p", loose]]);
console.log([5, 6].map(byName.get("p")!));

const claimed = loose as () => string;
console.log([1].map(claimed), Array.from([3], claimed));
console.log([[4, 9]].map(([x, y]) => (loose as (a: number) => string)(x!) + y));

const none: () => string = () => "none";
console.log([1, 2].map(none));

Promise.resolve(4).then(claimed).then(console.log);
Promise.resolve(5).then(none).then(console.log);
const registered = new Map<string, any>([["p", pair]]);
const got: () => string = registered.get("p");
const gotAll: (() => string)[] = [registered.get("p")];
const cast = registered.get("p") as () => string;
console.log([7, 8].map(got), through(gotAll[0]!, [1]), [2].map(cast));

// one of two, as a callback
const picked = (items: any[], by: any) => items.map(typeof by === "function" ? by : (item: any) => item[by]);
console.log(
	picked([{ n: 1 }], "n"),
	picked([{ n: 2 }], (item: any) => item.n),
);
const pickedOr = (items: any[], by: any) => items.map(by || ((item: any) => item.k));
console.log(
	pickedOr([{ k: 1 }], null),
	pickedOr([{ n: 2 }], (item: any) => item.n),
);
const ordered = (items: any[], by?: any) => [...items].sort(by ?? ((a: any, b: any) => a - b));
console.log(
	ordered([3, 1]),
	ordered([3, 1, 2], (a: number, b: number) => b - a),
);
