// Of what is not there nothing is called, which is seen before what it would be given is worked out
const shop: any = { name: "shop", greet: (who: string) => "hello " + who };
function made(what: any): any {
	console.log("made", what);
	return what;
}
function attempt(work: () => unknown): void {
	try {
		console.log(work());
	} catch (e) {
		console.log((e as Error).message);
	}
}
attempt(() => shop.close.call(made(1)));
attempt(() => shop["close"].apply(made(2), []));
attempt(() => shop.greet.call(made(null), made("you")));
attempt(() => shop.items.includes(shop.items[0]));
attempt(() => shop.items.push(shop.items.length));
attempt(() => shop.name.includes(shop.name[0]));
export {};
