// JSON.stringify of what holds a bigint is a TypeError, wherever in it that is.

const attempt = (write: () => string): void => {
	try {
		console.log(write());
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
};
class Wallet {
	owner = "Ann";
	cents = 7n;
}
const maybe: { count: number; big?: bigint } = { count: 1 };
attempt(() => JSON.stringify({ big: 1n }));
attempt(() => JSON.stringify([[10n ** 20n]], null, 2));
attempt(() => JSON.stringify(new Wallet()));
attempt(() => JSON.stringify(maybe));
maybe.big = 3n;
attempt(() => JSON.stringify(maybe));
attempt(() => JSON.stringify({ ...maybe, big: "3" }));
attempt(() => JSON.stringify({ count: 7, list: [1, 2] }));
