// A rest parameter is an array, whose items and length may be stored to (F5)
function first(...xs: number[]): number[] {
	xs[0] = 10;
	return [...xs];
}
function stepped(...xs: number[]): number {
	xs[1]!++;
	xs[0]! += 5;
	return xs[0]! + xs[1]!;
}
function cut(...words: string[]): string {
	words.length = 2;
	return `${words.length} ${[...words].join(" ")}`;
}
function swapped(...xs: number[]): number[] {
	[xs[0], xs[1]] = [xs[1]!, xs[0]!];
	return [...xs];
}
console.log(first(1, 2), stepped(1, 2), cut("a", "b", "c"), swapped(1, 2));
export {};
