// The words of errors: methods and properties of the library, asked of what is null or undefined in spite of `!`
interface Box {
	s?: string | null;
	n?: number;
	m?: Map<string, number>;
	set: Set<number> | null;
	d: Date | null;
	list: number[] | null;
	f?: () => number;
}
const box: Box = { s: null, set: null, d: null, list: null };

function said(f: () => unknown): void {
	try {
		console.log(f());
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
}
said(() => box.s!.length);
said(() => box.s!.toUpperCase());
said(() => box.s!.split(","));
said(() => box.s!.charAt(0));
said(() => box.s!.slice(1));
said(() => box.s!.includes("a"));
said(() => box.s!.padStart(3));
said(() => box.n!.toFixed(2));
said(() => box.m!.get("a"));
said(() => box.m!.has("a"));
said(() => box.m!.set("a", 1));
said(() => box.m!.size);
said(() => box.m!.forEach((v) => v));
said(() => [...box.m!.keys()]);
said(() => box.set!.has(1));
said(() => box.set!.add(1));
said(() => box.set!.size);
said(() => box.d!.getTime());
said(() => box.d!.getFullYear());
said(() => box.list!.length);
said(() => box.list!.push(1));
said(() => box.list!.map((x) => x));
said(() => box.list!.filter((x) => x > 0).length);
said(() => box.list!.reduce((a, b) => a + b, 0));
said(() => box.list!.join());
said(() => box.list!.sort());
said(() => box.list!.indexOf(1));
said(() => box.list!.slice(1));
said(() => box.list!.splice(0, 1));
said(() => box.list!.at(-1));
said(() => box.list![0]);
said(() => box.f!());
