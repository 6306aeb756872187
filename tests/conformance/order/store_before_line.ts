// What a store stands in is asked for before its value is worked out, also where its line has not run.
function f(): number {
	console.log("f ran");
	return 3;
}
function run(): void {
	cell[0] = f();
}
function run2(): void {
	holder.value = f();
}
function run3(): void {
	holder.value += f();
}
for (const r of [run, run2, run3]) {
	try {
		r();
	} catch (e) {
		console.log((e as Error).message);
	}
}
const cell: number[] = [];
const holder = { value: 1 };
run();
run2();
run3();
console.log(cell, holder);
