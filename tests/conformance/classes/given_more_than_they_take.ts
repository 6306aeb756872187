// Classes that go where `new` is given more than their constructors take.
type Maker<T = object> = new (...given: any[]) => T;
class Named {
	constructor(readonly name = "none") {}
}
class Plain {
	parts = ["a"];
}
class Bare {}
class Longer extends Plain {}
class Fuller extends Bare {
	size = 1;
}
const makers: [string, Maker][] = [
	["named", Named],
	["plain", Plain],
	[
		"expression",
		class {
			lines = 3;
		},
	],
];
for (const [what, Made] of makers) console.log(what, JSON.stringify(new Made("x", 2)));
for (const Made of [Named, Plain, Bare, Longer, Fuller] as Maker[]) console.log(new Made("y", 1, 2));
function make<T>(Made: Maker<T>, ...given: unknown[]): T {
	return new Made(...given);
}
console.log(make(Plain, 1).parts, make(Named, "z", 4).name, make(Longer, 5).parts);
const table: { Made: new (size: number, name: string) => object } = { Made: Bare };
console.log(new table.Made(1, "q"));
function chosen(n: number): new (a: number) => object {
	return n > 0
		? Fuller
		: class {
				constructor() {
					console.log("made");
				}
			};
}
console.log(new (chosen(1))(4), Object.keys(new (chosen(0))(5)));
