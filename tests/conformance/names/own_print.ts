// A function of the program's own called print is given what may be anything: null, Maps, Sets, and lists that it makes longer
function print(x: unknown): void {
	console.log(x);
}
print(new Map([["a", 1]]));
print(new Set([1]));
print([new Map([[1, 2]])]);
print(null);
print({ a: null, b: [true] });
const items = [1];
let n = 0;
function log(x: number): void {
	if (n++ < 3) items.push(x + 1);
}
for (let i = 0; i < items.length; i++) log(items[i]!);
print(items);
