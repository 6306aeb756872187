// Properties that are stored by way of types that do not tell of the class are listed with those that it declares.
export {};
class Point {
	x = 1;
}
function tag(object: any) {
	object.tag = "t";
	return object;
}
interface Weighed {
	x: number;
	weight?: number;
}
function weigh(object: Weighed) {
	object.weight = 7;
}
function count(object: { x: number; times?: number }) {
	object.times ??= 0;
	object.times++;
}
const tagged = new Point();
tag(tagged);
const weighed = new Point();
weigh(weighed);
const keyed = new Point();
const open = keyed as { x: number; [key: string]: unknown };
open["a b"] = null;
const aliased = new Point();
const alias: any = aliased;
[alias.first] = [5];
const counted = new Point();
count(counted);
for (const point of [tagged, weighed, keyed, aliased, counted]) {
	console.log(point, Object.keys(point), Object.values(point), { ...point }, JSON.stringify(point));
	for (const key in point) console.log(key);
}

// what is copied by the name of fewer members brings the others, too
const source: { x: number; extra?: string } = { x: 2, extra: "e" };
const part: { x: number } = source;
const copied = Object.assign(new Point(), part);
console.log(copied, Object.keys(copied), { ...copied });
