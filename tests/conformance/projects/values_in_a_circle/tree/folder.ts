import { File, NameError, sizes as known } from "./file";

export type Entry = File | Folder;

export class Folder {
	readonly name: string;
	readonly entries: readonly Entry[];

	constructor(name: string, entries: readonly Entry[]) {
		if (name === "") throw new NameError(name);
		this.name = name;
		this.entries = entries;
	}

	size(): number {
		return this.entries.reduce((sum, e) => sum + (e instanceof File ? e.bytes : e.size()), 0);
	}

	names(): string[] {
		known.set(this.name, this.size());
		return this.entries.flatMap((e) => (e instanceof Folder ? [e.name, ...e.names()] : e.name));
	}

	copy(): Folder {
		return new Folder(`${this.name} 2`, [...this.entries, new File("more", 1)]);
	}
}
