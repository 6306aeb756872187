// A promise that nobody waits for is nothing to go through, whatever its type says
async function load(): Promise<number[]> {
	return [1, 2];
}
function total(numbers: any): void {
	try {
		let sum = 0;
		for (const n of numbers) sum += n;
		console.log("sum", sum);
	} catch (e: any) {
		console.log(e.name, e.message);
	}
}
function largest(numbers: any): void {
	try {
		console.log(Math.max(...numbers), [...numbers]);
	} catch (e) {
		console.log(e instanceof TypeError);
	}
}
function first(numbers: any): void {
	try {
		const [one] = numbers;
		console.log("first", one, new Set(numbers).size);
	} catch (e: any) {
		console.log(e.name, e.message);
	}
}
for (const step of [total, largest, first]) {
	step(load());
	step(await load());
}
export {};
