// An empty pattern takes nothing, of what has to be there
const shelf: any = { full: { n: 1 }, none: null };
function attempt(work: () => void): void {
	try {
		work();
		console.log("done");
	} catch (e) {
		console.log((e as Error).name, (e as Error).message);
	}
}
attempt(() => {
	const {} = shelf.full;
});
attempt(() => {
	const {} = shelf.missing;
});
attempt(() => {
	({} = shelf.none);
});
function ignoring({}: any): void {}
attempt(() => ignoring(shelf.full));
attempt(() => ignoring(undefined));
attempt(() => ignoring(null));
for (const {} of [1, 2]) console.log("turn");
const {} = { a: 1 };
export {};
