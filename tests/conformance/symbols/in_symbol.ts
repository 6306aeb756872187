// A symbol is no object, to be looked into
const red = Symbol("red");
const paint: any = red;
for (const key of ["length", "description"]) {
	try {
		console.log(key in paint);
	} catch (e) {
		console.log((e as Error).name, (e as Error).message);
	}
}
console.log(Object.isFrozen(paint), paint instanceof Object, Object.isFrozen({ red }), "red" in { red });
