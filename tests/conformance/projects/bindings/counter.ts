export interface Options {
	readonly start: number;
}

export const step = 2;

export default class Counter {
	value: number;

	constructor(options: Options) {
		this.value = options.start;
	}

	up(): this {
		this.value += step;
		return this;
	}
}
