// The words of errors: members whose names Python has not, and lists of properties, of what is null or undefined
class Edge {
	from = 1;
	in: Edge | null = null;
	readonly #weight = 3;

	is(other: Edge | null): boolean {
		return other!.#weight === this.#weight;
	}
	del(): number {
		return this.from;
	}
	get lambda(): number {
		return this.from;
	}
}
interface Holder {
	edge: Edge | null;
	other?: Edge;
	counts: Record<string, number> | null;
	list?: string[];
}
const holder: Holder = { edge: null, counts: null };

function said(f: () => unknown): void {
	try {
		console.log(f());
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
}
said(() => holder.edge!.from);
said(() => holder.other!.in);
said(() => holder.edge!.del());
said(() => holder.other!.lambda);
said(() => new Edge().is(holder.edge));
said(() => {
	holder.other!.from = 2;
});
const edge = holder.edge as Edge;
said(() => edge.from);
said(() => Object.keys(holder.counts!));
said(() => Object.entries(holder.list!));
said(() => Object.values(holder.counts as Record<string, number>).length);
said(() => {
	for (const key in holder.counts!) console.log(key);
	for (const key in holder.list!) console.log(key);
	return "went on";
});
