import isOdd, { steps } from "./odd";

export let calls = 0;

export function isEven(n: number): boolean {
	calls += 1;
	return n === 0 ? steps() > 0 : isOdd(n - 1);
}
