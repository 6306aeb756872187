import type { Child } from "./child";

export class Parent {
	private readonly children: Child[] = [];

	constructor(readonly name: string) {}

	add(child: Child): this {
		this.children.push(child);
		return this;
	}

	names(): string[] {
		return this.children.map((c) => c.path());
	}
}
