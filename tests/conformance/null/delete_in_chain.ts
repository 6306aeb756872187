// delete of what an optional chain comes to (U3, U8)
interface Tree {
	left?: Tree | null;
	items?: number[];
}
const make = (depth: number): Tree | null => (depth === 0 ? null : { left: make(depth - 1), items: [depth] });
for (const tree of [make(0), make(1), make(2)]) {
	delete tree?.items;
	delete tree?.left?.items;
	console.log(tree?.items, tree?.left?.items, tree === null || "items" in tree);
}
export {};
