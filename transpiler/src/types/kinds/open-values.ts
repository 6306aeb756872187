// What a value can be of which nothing is known. To find it out takes all files: nothing is asked before it is needed.

export interface Open {
	readonly isNull: boolean;
	readonly isUndefined: boolean;
	/** What is read may be missing, and so undefined. */
	readonly isMissing: boolean;
	readonly isMap: boolean;
}

export class OpenValues implements Open {
	private readonly known = new Map<keyof Open, boolean>();
	private readonly find: (what: keyof Open) => boolean;

	constructor(find: (what: keyof Open) => boolean) {
		this.find = find;
	}

	get isNull(): boolean {
		return this.may("isNull");
	}

	get isUndefined(): boolean {
		return this.may("isUndefined");
	}

	get isMissing(): boolean {
		return this.may("isMissing");
	}

	get isMap(): boolean {
		return this.may("isMap");
	}

	private may(what: keyof Open): boolean {
		const found = this.known.get(what) ?? this.find(what);
		this.known.set(what, found);
		return found;
	}
}
