import * as even from "./even";

export default function isOdd(n: number): boolean {
	return n === 0 ? false : even.isEven(n - 1);
}

export const steps = (): number => even.calls;
