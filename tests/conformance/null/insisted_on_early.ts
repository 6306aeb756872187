// Variables that `!` takes for set though nothing has been stored yet.
let title: string;
console.log(title!, `${title!}`, typeof title!);
let count: number;
console.log(count!, count! === undefined, [count!]);
let isOpen: boolean;
console.log(isOpen!, isOpen! ? "open" : "closed");
let label: string | number;
console.log(label!, `label ${label!}`);
let spot: { x: number };
console.log(spot!, { spot: spot! });

function latest(readings: readonly number[]): number {
	let last: number;
	for (const r of readings) last = r;
	return last!;
}
console.log(latest([3, 4.5]), latest([]), `${latest([])}`);
title = "set";
count = 2;
isOpen = true;
console.log(title, count, isOpen);
