// A member of what is said to be there and is not: JavaScript raises, also where Python would make do with None
const told = (ask: () => unknown): void => {
	try {
		console.log(ask());
	} catch (e) {
		console.log((e as Error).message, e instanceof TypeError);
	}
};
const errors: Error[] = [];
const found = errors.find((e) => e.message === "a")!;
told(() => found.message);
told(() => found.name);
told(() => found.toString());
told(() => found.constructor.name);
told(() => "message" in found);
told(() => {
	const { message } = found;
	return message;
});
told(() => {
	const { name: n = "x" } = found;
	return n;
});
console.log(`${found}`, String(found), "" + found);

class Failing {
	error: Error | null = null;
	last?: Error;
	words!: string;
	list!: number[];
}
const failing = new Failing();
told(() => failing.error!.message);
told(() => failing.last!.name);
told(() => failing.words.toString());
told(() => failing.words.normalize());
told(() => failing.list.pop());
told(() => failing.list.shift());
told(() => failing.list.toString());
failing.error = new RangeError("r");
failing.list = [1];
told(() => failing.error!.message + failing.error!.name + failing.list.pop());

const anything: any = undefined;
told(() => {
	const { name = "x" } = anything;
	return name;
});
told(() => {
	const { name } = anything;
	return name;
});
