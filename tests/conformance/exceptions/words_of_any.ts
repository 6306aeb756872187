// What JavaScript says, or does, where a value of type any is null, undefined or no object.
const values: any[] = [undefined, null, 5, true];
function said(f: () => unknown): void {
	try {
		console.log("gave", f());
	} catch (e: any) {
		console.log(e.name, e.message);
	}
}
for (const x of values) {
	const o: any = { x };
	const isNothing = x === undefined || x === null;
	const taken = ({ a, b }: any) => [a, b];
	if (isNothing) {
		said(() => {
			const { a } = x;
			return a;
		});
		said(() => {
			const { y } = o.x;
			return y;
		});
		said(() => taken(x));
		said(() => {
			o.x.y = 1;
		});
		said(() => {
			o.x[0] = 1;
		});
		said(() => delete o.x.y);
		said(() => Object.keys(x));
		said(() => Object.entries(x));
		said(() => Object.assign(x, { a: 1 }));
		said(() => new Map(x).size + new Set(x).size);
	}
	said(() => {
		const found: string[] = [];
		for (const key in x) found.push(key);
		return found;
	});
	said(() => "a" in x);
	said(() => [...x]);
	said(() => {
		for (const y of o.x) console.log(y);
	});
	said(() => {
		const [a] = x;
		return a;
	});
	said(() => {
		const [a] = o.x;
		return a;
	});
	said(() => x instanceof Object);
	said(() => {
		throw new Error(x);
	});
}
for (const x of [{}, [1, 2], new RangeError("far"), "text"] as any[]) console.log(String(new TypeError(x)));
