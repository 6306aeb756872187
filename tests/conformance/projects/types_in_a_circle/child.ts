import type { Parent } from "./parent";

export class Child {
	constructor(
		readonly name: string,
		private readonly parent: Parent,
	) {}

	path(): string {
		return `${this.parent.name}/${this.name}`;
	}
}
