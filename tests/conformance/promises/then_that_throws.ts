// Asking an object for its `then` may throw: what is resolved with it is rejected at once.

class Poisoned {
	constructor(private readonly why: unknown) {}

	get then(): never {
		throw this.why;
	}
}

const poisoned: any = new Poisoned(new Error("no then"));
const byText: any = new Poisoned("a text");
const literal: any = {
	get then() {
		throw new Error("from a literal");
	},
};
const plain: any = { then: 5 };

const shown = (name: string) => (e: any) => console.log(name, e instanceof Error ? e.message : e);
new Promise((resolve) => resolve(poisoned)).catch(shown("new"));
new Promise((resolve) => resolve(byText)).catch(shown("by a text"));
Promise.resolve(literal).catch(shown("resolve"));
Promise.resolve(plain).then((v: any) => console.log("plain", v.then));
Promise.resolve()
	.then(() => poisoned)
	.catch(shown("then"));
(async () => byText)().catch(shown("async"));
(async () => {
	try {
		await literal;
	} catch (e) {
		shown("await")(e);
	}
})();
Promise.resolve()
	.then(() => console.log("1"))
	.then(() => console.log("2"))
	.then(() => console.log("3"));

// one that waits for itself
const itself: Promise<unknown> = Promise.resolve().then(() => itself);
itself.catch((e) => console.log(e instanceof TypeError, e.message));
