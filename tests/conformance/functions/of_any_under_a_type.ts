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
