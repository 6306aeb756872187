// `in` finds what all objects and all arrays have also by a key of any type.
class Shelf {
	size = 4;
	fill(): void {}
}
const shelf = new Shelf();
const keys: any[] = ["size", "fill", "valueOf", "none", 1];
for (const key of keys) console.log(key, key in shelf, key in [7, 8], key in { size: 1 });
const unknown: unknown = "toString";
console.log((unknown as any) in shelf, (unknown as string) in [1], (unknown as string) in { a: 1 });
