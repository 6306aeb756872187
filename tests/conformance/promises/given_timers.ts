// a promise may be given a timer, which it asks whether it is a promise
Promise.resolve("given")
	.then((text) => setTimeout(() => console.log(text), 5))
	.then((timer) => console.log(timer === undefined));
const waited = async (): Promise<number> => {
	await setTimeout(() => console.log("first"), 1);
	return (await Promise.all([1, 2].map((n) => setTimeout(() => console.log(n), 10 * n)))).length;
};
console.log(await waited());
