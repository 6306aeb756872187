// What has a length and nothing else: texts, arrays, objects (O3)
function longest<T extends { length: number }>(a: T, b: T): T {
	return a.length >= b.length ? a : b;
}
console.log(longest("abc", "de"), longest([1], [1, 2]).length, longest({ length: 3 }, { length: 9 }).length);
interface Sized {
	length: number;
}
const sizes: Sized[] = ["four", [1, 2], { length: 7 }];
console.log(sizes.reduce((sum, s) => sum + s.length, 0));
