import { type Entry, Folder } from "./folder";

export const sizes = new Map<string, number>();

export class NameError extends Error {
	constructor(name: string) {
		super(`"${name}" is no name`);
	}
}

export class File {
	readonly name: string;
	readonly bytes: number;

	constructor(name: string, bytes: number) {
		this.name = name;
		this.bytes = bytes;
	}

	copy(): Entry {
		return this.bytes === 0 ? this : new Folder(this.name, [this]);
	}
}

export function describe(entry: Entry): string {
	return entry instanceof Folder ? `folder of ${entry.entries.length}` : `file of ${entry.bytes}`;
}
