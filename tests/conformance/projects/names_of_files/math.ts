export function product(a: number, b: number): number {
	return a * b;
}
export const root = (x: number): number => Math.sqrt(x);
