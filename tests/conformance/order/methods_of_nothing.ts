// Of nothing there is no method, which is seen before what it would be given is worked out
const shop: any = { name: "shop", empty: null };
function made(what: number): number {
	console.log("made", what);
	return what;
}
function attempt(work: () => unknown): void {
	try {
		console.log(work());
	} catch (e: any) {
		console.log(e.name, e.message);
	}
}
attempt(() => shop.items.push(made(1)));
attempt(() => shop.title.slice(made(2)));
attempt(() => shop.empty.concat(made(3), made(4)));
attempt(() => shop.name.slice(made(2)));
shop.items = [];
attempt(() => shop.items.push(made(5)));
console.log(shop.items);
export {};
