// what runs functions without a call: the place to store to is known before
let at = 0;
const move = <T>(value: T): T => {
	at++;
	return value;
};
class Label {
	toString(): string {
		return move("label");
	}
}
class Point {
	toJSON(): string {
		return move("point");
	}
}
class Weight {
	valueOf(): number {
		return move(7);
	}
}
class Steps {
	*[Symbol.iterator](): Generator<number> {
		yield move(1);
		yield 2;
	}
}
const tag = (parts: TemplateStringsArray): string => move(parts.join());
const [label, weight, steps] = [new Label(), new Weight(), new Steps()];

const texts: string[] = ["", "", "", "", "", ""];
texts[at] = tag`tagged`;
texts[at] = `${label}!`;
texts[at]! += label;
texts[at] = String(label);
texts[at] = [label].join();
texts[at] = JSON.stringify([new Point()]);
console.log(texts, at);

at = 0;
const numbers: number[] = [0, 0, 0, 0, 0];
numbers[at] = Number(weight);
numbers[at] = [...steps].length;
numbers[at] = Array.from(steps).length + 10;
numbers[at]! += Math.max(...steps);
function* ticks(): Generator<number> {
	while (true) yield move(at);
}
numbers[at] = ticks().next().value;
console.log(numbers, at);

at = 0;
const open: any = {
	get step(): number {
		return move(5);
	},
};
const places: number[] = [0, 0, 0];
places[at] = open["step"];
places[at] = open.step;
interface Moving {
	readonly moved: number;
}
class Mover implements Moving {
	get moved(): number {
		return move(9);
	}
}
const mover: Moving = new Mover();
places[at] = mover.moved;
console.log(places, at);

const kept = new Map<number, string>();
kept.set(at, `${label}`);
kept.set(at, tag`by a tag`);
console.log(kept, { [at]: tag`key`, [at]: "after" });

const log = [1];
const note = (parts: TemplateStringsArray): number => log.push(parts.length);
const sizes = { log: 0 };
const measure = (parts: TemplateStringsArray): number => (sizes.log = parts.length);
console.log([...log, note`a`, ...log], { ...sizes, now: measure`b` });
