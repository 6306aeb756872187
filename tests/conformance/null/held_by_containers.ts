// null and undefined that a Map, a Set, a promise or a generator holds, taken for one of anything (null and undefined)
const rooms = new Map<string, Map<string, any>>();
rooms.set("a", new Map([["b", [undefined, null]]]));
const found = rooms.get("a")?.get("b");
console.log({ p: found! }, found![0], [found!], rooms.get("z")?.get("b") === undefined);

function* nothing(): Generator<null> {
	yield null;
}
function show(items: Iterable<unknown>): void {
	for (const item of items) console.log([item]);
}
show(nothing());
show([undefined]);

const promised = async (): Promise<null> => null;
const waiting: Promise<unknown> = promised();
const all: Promise<unknown>[] = [promised(), Promise.resolve(undefined)];
waiting.then((x) => console.log([x]));
Promise.all(all).then((xs) => console.log(xs));
export {};
