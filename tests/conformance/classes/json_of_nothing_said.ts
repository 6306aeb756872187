// toJSON may give nothing, of which there is no text; of what is any it is asked for and called like other methods.
class Secret {
	constructor(private readonly isOpen: boolean) {}
	toJSON() {
		return this.isOpen ? { open: 1 } : undefined;
	}
}
class Silent {
	toJSON(): void {}
}
console.log(JSON.stringify(new Secret(true)), JSON.stringify(new Secret(false)));
console.log(JSON.stringify([new Secret(false)]), JSON.stringify({ a: new Secret(false), b: 1 }));
console.log(JSON.stringify(new Silent()));
const text: string | undefined = JSON.stringify(new Secret(false));
console.log(text === undefined, text, `${text}`);

function written(value: any): string {
	if (value == null) return "null";
	if (typeof value.toJSON === "function") return written(value.toJSON());
	if (Array.isArray(value)) return `[${value.map((v) => written(v)).join()}]`;
	if (typeof value === "object")
		return `{${Object.keys(value)
			.map((k) => `${k}:${written(value[k])}`)
			.join()}}`;
	return `${value}`;
}
console.log(written([new Secret(true), new Secret(false), { toJSON: () => [1, 2.5] }, new Date(0), { k: null }]));
