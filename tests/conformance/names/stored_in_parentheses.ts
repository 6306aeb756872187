// Variables of the module that functions store to in parentheses, with `as` or with `!`
let a = 1;
let b = 2;
let c = 3;
let d = 4;
let e: number[] = [5];
let f: number | null = 6;
let g = 7;
let h = 8;
const o = { x: 1, y: 2 };
function change(): void {
	(a) = 10;
	(b)++;
	--(c);
	(d) += 5;
	(e as unknown) = [6];
	f! += 1;
	[(g)] = [70];
	({ h: (h) } = { h: 80 });
	(o.x) = 5;
	((o).x)++;
	(o as any).y = 6;
}
change();
console.log(a, b, c, d, e, f, g, h, o);

function loop(): void {
	for ((a) of [1, 2]);
	(d as number) ??= 4;
	(e satisfies number[]) = [1];
	(f!)++;
	[g as number, ...e as number[]] = [1, 2, 3];
}
loop();
console.log(a, d, e, f, g);

let queue = [1, 2, 3];
const sizes = queue.map((value, i, all) => {
	(queue) = [];
	return all.length;
});
console.log(sizes, queue);

function counter(): () => number {
	let count = 0;
	return () => {
		(count as number) += 1;
		return count;
	};
}
const next = counter();
next();
console.log(next());
