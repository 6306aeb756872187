// an accessor, and what makes a text or items of an object, stores to a variable where no call of it stands
let held: boolean | undefined = true;
class Box {
	get size(): number {
		held = undefined;
		return 1;
	}
	set size(_given: number) {
		held = undefined;
	}
	static get all(): number {
		held = undefined;
		return 2;
	}
	toString(): string {
		held = undefined;
		return "box";
	}
	[Symbol.iterator](): Iterator<number> {
		held = undefined;
		return [1][Symbol.iterator]();
	}
}
const box = new Box();
held = true;
box["size"] = 3;
console.log(held || "none", held && "some");
held = true;
const { size } = box;
console.log(size, held || "none", held && "some");
held = true;
console.log(`${box}`, [box].join());
console.log(held || "none", held && "some");
held = true;
for (const x of box) console.log(x, held || "none");
held = true;
const [first] = box;
console.log(first, Box.all, held || "none");
held = true;
box.size++;
const kept: boolean | undefined = held;
console.log(kept, `${kept}`, kept || "none");
