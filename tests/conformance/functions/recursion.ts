// Recursion as deep as a tree or a list of some dozens (F12)
interface Tree { value: number; left?: Tree; right?: Tree }
function insert(tree: Tree | undefined, value: number): Tree {
	if (tree === undefined) return { value };
	if (value < tree.value) tree.left = insert(tree.left, value);
	else tree.right = insert(tree.right, value);
	return tree;
}
function walk(tree: Tree | undefined, visit: (n: number) => void): void {
	if (tree === undefined) return;
	walk(tree.left, visit);
	visit(tree.value);
	walk(tree.right, visit);
}
let root: Tree | undefined;
for (const n of [50, 20, 70, 10, 30, 60, 80]) root = insert(root, n);
const seen: number[] = [];
walk(root, (n) => seen.push(n));
console.log(seen);
function depth(n: number): number {
	return n === 0 ? 0 : 1 + depth(n - 1);
}
console.log(depth(60));
const fib = (n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2));
console.log(fib(15));
function isEven(n: number): boolean { return n === 0 ? true : isOdd(n - 1); }
function isOdd(n: number): boolean { return n === 0 ? false : isEven(n - 1); }
console.log(isEven(30), isOdd(30));
