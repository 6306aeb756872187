// A type whose methods give it of another type leads on for ever; a Map beside it is looked for all the same.
type Result<T> = {
	unwrap: () => T;
	isOk: () => boolean;
	map: <U>(f: (value: T) => U) => Result<U>;
	flatMap: <U>(f: (value: T) => Result<U>) => Result<U>;
};

function ok<T>(value: T): Result<T> {
	return { unwrap: () => value, isOk: () => true, map: (f) => ok(f(value)), flatMap: (f) => f(value) };
}

function failed<T>(text: string): Result<T> {
	const self: Result<any> = {
		unwrap: () => {
			throw new Error(text);
		},
		isOk: () => false,
		map: () => self,
		flatMap: () => self,
	};
	return self;
}

const counts = new Map([["a", 1]]);
const look = (key: string): Result<number> => {
	const n = counts.get(key);
	return n === undefined ? failed(`no ${key}`) : ok(n);
};
const wrap = ok as any;
console.log(look("a").map((n) => n + 1).flatMap((n) => ok(`${n}!`)).unwrap(), look("b").isOk(), wrap(3).unwrap());
try {
	look("b").unwrap();
} catch (e: any) {
	console.log(e.message);
}
