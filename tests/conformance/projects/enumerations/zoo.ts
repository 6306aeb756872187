export interface Animal {
	readonly name: string;
	speak(): string;
}

abstract class Named implements Animal {
	constructor(readonly name: string) {}
	abstract speak(): string;
}

export class Dog extends Named {
	speak(): string {
		return "woof";
	}
}

export class Cat extends Named {
	speak(): string {
		return "meow";
	}
}

export const describe = (a: Animal): string => `${a.name} says ${a.speak()}`;
