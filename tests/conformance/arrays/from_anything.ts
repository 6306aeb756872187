// Array.from of what its type says nothing of
const listed = (items: any): any[] => Array.from(items);
const written = (items: unknown, f: (item: unknown, i: number) => string): string[] => Array.from(items as any, f);
function* steps(): Generator<number> {
	yield 1;
	yield 2;
}
console.log(listed([1, 2]), listed("ab"), listed(steps()), written([3, 4], (item, i) => `${item} at ${i}`));
const items = [1];
const copy = listed(items);
copy.push(2);
console.log(items, copy);
for (const nothing of [null, undefined]) {
	try {
		console.log(listed(nothing));
	} catch (error) {
		console.log(error instanceof TypeError);
	}
}
export {};
