// U5, C10: guards ask whether a member is there that its type, or an assertion, says is always there
interface Fish { name: string; swim(): void }
interface Bird { name: string; fly(): void }
const isFish = (pet: Fish | Bird): pet is Fish => (pet as Fish).swim !== undefined;
const pets: (Fish | Bird)[] = [
	{ name: "f", swim() { console.log("swims"); } },
	{ name: "b", fly() { console.log("flies"); } },
];
for (const pet of pets)
	if (isFish(pet)) pet.swim();
	else pet.fly();
console.log(pets.map((p) => typeof (p as Fish).swim === "function"), pets.map((p) => !!(p as Bird).fly));

class Circle {
	kind = "circle";
	radius: number;
	tag?: string;
	constructor(radius: number) {
		this.radius = radius;
	}
	area() {
		return 3 * this.radius ** 2;
	}
}
class Square {
	kind = "square";
	side = 2;
	get half() {
		return this.side / 2;
	}
}
interface Box { w: number; h: { d: number } }
for (const s of [new Circle(1), new Square(), { w: 1, h: { d: 2 } }] as (Circle | Square | Box)[]) {
	console.log((s as Circle).radius !== undefined, undefined === (s as Square).side, (s as Square).half ?? "no half");
	console.log(typeof (s as Circle).tag, typeof (s as Box).h, typeof (s as Circle).area, (s as Circle).tag == null);
	if ((s as Box).h) console.log("box", (s as Box).h.d);
	else console.log("no box", !(s as Box).h);
	console.log((s as Box).h && (s as Box).w ? 1 : 2);
}

interface Options { depth: number; name: string; parts: string[] }
const parsed = JSON.parse('{"depth": 1}') as Options;
console.log(parsed.depth, parsed.name === undefined, typeof parsed.parts, parsed.parts ? 1 : 2, parsed.name ?? "unnamed");
