// The words of errors: what is gone through, spread or taken apart by its places, and is null or undefined
interface Holder {
	list: number[] | null;
	map?: Map<string, number>;
	made(): number[];
}
const holder: Holder = { list: null, made: () => JSON.parse("null") };

function parsed(text: string): number[] {
	return JSON.parse(text);
}

function said(f: () => unknown): void {
	try {
		console.log(f());
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
}
said(() => [...holder.list!]);
said(() => [...holder.map!]);
said(() => [...parsed("null")]);
said(() => [...holder.made()]);
said(() => [...parsed("[1]"), ...parsed("[2]")]);
said(() => Math.max(...holder.list!));
said(() => Math.max(0, ...parsed("null")));
said(() => Math.max(...parsed("null"), 0));
said(() => {
	for (const x of holder.list!) console.log(x);
});
said(() => {
	for (const [key] of holder.map!) console.log(key);
});
said(() => {
	for (const x of parsed("null")) console.log(x);
});
said(() => {
	const [first] = holder.list!;
	return first;
});
said(() => {
	const [first] = parsed("null");
	return first;
});
said(() => {
	const all = holder.list as number[];
	const [first] = all;
	return first;
});
said(() => {
	let first = 0;
	[first = 1] = holder.list!;
	return first;
});
function* numbers(): Generator<number> {
	yield* parsed("null");
}
said(() => [...numbers()]);

const sumOf = ([a, b]: [number, number]): number => a + b;
function firstOf([first, ...rest]: string[]): unknown[] {
	return [first, rest];
}
said(() => sumOf([1, 2]));
said(() => sumOf(null as any));
said(() => firstOf(undefined as any));
