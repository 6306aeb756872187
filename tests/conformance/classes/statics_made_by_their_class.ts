// A static value that its own class makes is undefined while it is made
class Level {
	static readonly LOW = new Level("low");
	static readonly HIGH = new Level("high");
	static readonly DEFAULT = Level.HIGH;
	readonly isFirst: boolean;
	readonly parent: Level | undefined;
	constructor(readonly name: string) { this.isFirst = Level.LOW === undefined; this.parent = Level.LOW; }
	get base(): string { return this.parent?.name ?? "none"; }
}
for (const l of [Level.LOW, Level.HIGH, Level.DEFAULT]) console.log(l.name, l.isFirst, l.base);
class Registry {
	private static items: Map<string, Registry> | undefined;
	static readonly main = new Registry("main");
	static known() { return [...(Registry.items?.keys() ?? [])]; }
	constructor(id: string) { (Registry.items ??= new Map()).set(id, this); }
}
new Registry("other");
console.log(Registry.known());
