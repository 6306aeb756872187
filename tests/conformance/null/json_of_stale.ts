// JSON of a variable that a call has set to null since.
class Point { constructor(readonly x: number) {} }
const run = (): void => {
	let at: Point | null = new Point(1);
	const leave = (to: Point | null): void => {
		at = to;
	};
	leave(null);
	console.log(JSON.stringify(at), at === null, at);
};
run();
