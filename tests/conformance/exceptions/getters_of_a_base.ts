// what says that a property has only a getter names the class that has it
class Shape {
	get size(): number {
		return 1;
	}
}
class Square extends Shape {}
class Tile extends Square {
	get colour(): string {
		return "red";
	}
}
for (const shape of [new Shape(), new Square(), new Tile()] as any[])
	for (const name of ["size", "colour"])
		try {
			shape[name] = 2;
			console.log(shape[name]);
		} catch (e) {
			console.log((e as Error).message);
		}
// Python keeps this name for itself
class property extends Tile {
	get list(): string[] {
		return [];
	}
}
try {
	(new property() as any).list = 1;
} catch (e) {
	console.log((e as Error).message);
}
