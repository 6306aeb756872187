// What functions stored as null or undefined, asked for in async functions and generators that are called where they stand
let count: number | null = 3;
let gone: string | undefined = "here";
function lose() {
	count = null;
	gone = undefined;
}
count = 4;
gone = "x";
(async () => {
	console.log(count, gone);
	await null;
	console.log(count, gone, [count], { gone });
	lose();
	console.log(count, gone);
})();
const g = (function* () {
	console.log(count, gone);
	yield 1;
	console.log(count, gone);
	yield 2;
})();
g.next();
lose();
g.next();
count = 5;
gone = "y";
for (let i = 0; i < 2; i++) {
	(() => {
		console.log(count, gone);
	})();
	(async () => {
		console.log(count, gone);
	})();
	lose();
}
async function work(): Promise<void> {
	let held: number | null = 1;
	const drop = () => {
		held = null;
	};
	held = 7;
	const p = (async () => {
		await null;
		console.log(held, `${held}`);
	})();
	drop();
	await p;
	console.log(held, `${held}`);
}
work();
