// rows: U5 E5
// Where two parts of an expression are read of nothing, the first of them is what the error tells.
interface Unit {
	name: string;
	tags: string[];
	run: (x: number) => number;
	sizes: Map<string, number>;
}

const unit = {} as Unit;
const other = {} as Unit;

function tried(work: () => unknown): void {
	try {
		console.log(work());
	} catch (e) {
		console.log((e as Error).message);
	}
}

tried(() => unit.tags.includes(other.tags[0]!));
tried(() => unit.tags.indexOf(other.name.trim()));
tried(() => unit.tags.push(other.tags[0]!));
tried(() => unit.name.startsWith(other.tags[0]!));
tried(() => unit.sizes.set("a", other.tags.length));
tried(() => unit.sizes.has(other.tags[0]!));
tried(() => unit.run(other.tags.length));
tried(() => {
	unit.tags.length = other.name.length;
});

function anything(a: any, b: any): void {
	tried(() => a.run(b.tags.length));
	tried(() => a.run.now(b.tags.length));
	tried(() => a.tags.includes(b.tags[0]));
	tried(() => a(b.tags.length));
	tried(() => {
		a.tags[0] = b.tags.length;
	});
}
anything({}, {});
anything([], null);
