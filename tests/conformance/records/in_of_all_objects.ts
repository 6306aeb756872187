// `in` finds what all objects and all arrays have, also by a key that is worked out (U5)
const stock: Record<string, number> = { apples: 3, pears: 0 };
for (const key of ["apples", "plums", "toString", "constructor", "__proto__"])
	console.log(key, key in stock, Object.hasOwn(stock, key));

class Shelf {
	size = 4;
	fill(): void {}
}
const shelf = new Shelf();
const has = (o: object, key: string): boolean => key in o;
for (const key of ["size", "fill", "valueOf", "height"]) console.log(key, key in shelf, has(shelf, key));

const items = [7];
for (const key of ["0", "1", "length", "map", "hasOwnProperty", "none"]) console.log(key, key in items);
console.log("toString" in stock, "map" in items, "map" in stock, Reflect.has(stock, "valueOf"));

const open: any = { a: 1 };
for (const key of ["a", "b", "isPrototypeOf"]) console.log(key, key in open);
