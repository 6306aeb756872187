// A1, A2: an index beyond the ends reads undefined
const a = [10, 20, 30];
function at(i: int): int | undefined {
	return a[i];
}
for (const i of [0, 2, 3, -1, -3, 100] as int[]) console.log(i, at(i) ?? "none", at(i) === undefined);
let sum = 0;
for (let i = 0; i < a.length; i++) sum += a[i]!;
console.log(sum, a[a.length - 1]!, a[a.length] ?? "none", a[0 - 1] ?? "none");
const inner = [[1], [2, 3]];
console.log(inner[1]?.[1] ?? "none", inner[2]?.[0] ?? "none", inner[0]?.[5] ?? "none");
export {};
