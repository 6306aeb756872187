// Nothing is above or below an item that is not there; null that is said to be a number is compared as 0.
const last: Record<string, number> = {};
const held: (number | null)[] = [null, 4];
const taken: number[] = [held[0]!, held[1]!];
for (let i = 0; i < 4; i++)
	console.log(taken[i] >= 0, taken[i] < 1, last["x"] >= i, last.y < 5, taken[i] <= taken[1]);
function longest(text: string): number {
	let best = 0;
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		if (last[text[i]] >= start) start = last[text[i]] + 1;
		last[text[i]] = i;
		best = Math.max(best, i - start + 1);
	}
	return best;
}
console.log(longest("abcabcbb"), longest("bbb"));
