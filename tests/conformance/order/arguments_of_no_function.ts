// What a function would be given is worked out before it is seen that there is none
const shop: any = { label: "shop", greet: (who: string) => "hello " + who };
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
const none: any = undefined;
attempt(() => shop.shut(made(1)));
attempt(() => shop.label(made(2), made(3)));
attempt(() => shop.greet(made("you")));
attempt(() => none(made(4)));
attempt(() => shop.shut(...[made(5)]));
attempt(() => shop.shut(shop.label));
const found = shop["open"];
attempt(() => found(made(6)));
export {};
