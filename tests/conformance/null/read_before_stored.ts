// U5, U7: fields and variables that are read before anything is stored in them, whatever their types say
class Point {
	x!: number;
	name!: string;
	tags!: string[];
	flag!: boolean;
	static made: number;
	static label: string;
	get() {
		return this.x;
	}
	named(): string {
		return this.name;
	}
}
const p = new Point();
console.log(p.name?.length, p.tags?.[0], p.tags?.length === undefined, (p.name?.length ?? 7) + 1, `${p.name?.length}`);
const n = p.x;
const length = p.name?.length;
console.log(n, length, typeof length, p.get(), p.named(), p.flag, `${n} ${p.get()}`);
console.log(Point.made, Point.label, `${Point.label}`, Point.made === undefined);
function show(x: number) {
	console.log(x);
}
show(p.x);
p.x = 3;
Point.made = 1;
console.log(p.x + 1, Point.made, p.get());

let late: number;
let text: string;
let certain!: number;
const asked = () => late;
function look() {
	console.log(late, text, `${late} ${text}`, late === undefined, typeof text);
}
look();
console.log(asked(), certain);
late = 5;
text = "t";
look();
console.log(asked() + 1);
function counter() {
	let count: number;
	let label: string;
	return {
		start() {
			count = 0;
			label = "l";
		},
		count: () => count,
		label() {
			return label;
		},
	};
}
const c = counter();
console.log(c.count(), c.label());
c.start();
console.log(c.count(), c.label());
