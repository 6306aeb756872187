// rows: U5 E5
// What is read of a record that is not there, and what is called on a text where the type has an array.
interface Config {
	names: string[];
	ports: Record<string, string>;
	title: string;
	options: { depth: number };
}

function tried(work: () => unknown): void {
	try {
		console.log(work());
	} catch (e) {
		console.log((e as Error).name, (e as Error).message);
	}
}

const given: any[] = [
	{},
	{ names: null, ports: null, title: null, options: null },
	{ names: "ab", ports: {}, title: 5, options: {} },
];
for (const config of given as Config[]) {
	tried(() => config.ports.http!.length);
	tried(() => config.ports["http"]!.length);
	tried(() => Object.assign(config.options, { depth: 1 }));
	tried(() => config.names.map((name) => name.length));
	tried(() => config.names.join("-"));
	tried(() => config.names.some((name) => name === "a"));
	tried(() => config.names.with(0, "c"));
	tried(() => config.title.repeat(2));
}
