import { version } from "..";

export class Circle {
	readonly radius: number;
	readonly made = version;

	constructor(radius: number) {
		this.radius = radius;
	}
}
