// A `var` in a pattern, or at the head of a loop that may have no turn, is undefined until something is stored in it.
function early() {
	return [width, rest];
}
console.log(early());
var { width, ...rest } = { width: 1, height: 2 };
console.log(early());

function last(names: string[]) {
	const show = () => `${name}!`;
	console.log(show());
	for (var name of names) if (name.startsWith("s")) break;
	console.log(show(), name!);
	return name!;
}
console.log(last([]), last(["ann", "sue", "tom"]));

function keyOf(sizes: Record<string, number>) {
	for (var key in sizes) if (sizes[key]! > 1) break;
	return key!;
}
console.log(keyOf({}), keyOf({ s: 1, m: 2, l: 3 }));

function found(items: { id: number }[]) {
	for (var { id } of items) if (id > 1) break;
	return id!;
}
const none = found([]);
console.log(none, typeof none, none === undefined, found([{ id: 1 }, { id: 2 }]));

function inBlocks(isOn: boolean) {
	if (isOn) {
		var count = 1;
		var [first] = ["a"];
	}
	const sum = () => count + 1;
	return [sum(), first!];
}
console.log(inBlocks(true), inBlocks(false));

function kept() {
	const made: (() => number)[] = [];
	for (var i = 0; i < 2; i++) {
		var twice = i * 2;
		made.push(() => i + twice);
	}
	return made.map((f) => f());
}
console.log(kept());
