// Arrays that are filled from their end, by functions, by swaps.
const rev: number[] = [];
for (let i = 4; i >= 0; i--) rev[i] = i * 10;
console.log(rev);
const arr = new Array(5);
for (let i = 0; i < 5; i++) arr[i] = i;
console.log(arr);
const dp: number[][] = [];
for (let i = 0; i <= 3; i++) {
	dp[i] = [];
	for (let j = 0; j <= 3; j++) dp[i]![j] = i === 0 || j === 0 ? 1 : dp[i - 1]![j]! + dp[i]![j - 1]!;
}
console.log(dp);
const at: string[] = [];
const put = (i: number, s: string) => (at[i] = s);
put(1, "b");
put(0, "a");
console.log(`${at}`, at.length === 2 ? at : "no");
for (const [i, s] of at.entries()) console.log(i, s);
const h: number[] = [];
const pushHeap = (x: number) => {
	let i = h.length;
	h[i] = x;
	while (i > 0) {
		const p = (i - 1) >> 1;
		if (h[p]! <= h[i]!) break;
		[h[p], h[i]] = [h[i]!, h[p]!];
		i = p;
	}
};
[5, 2, 8, 1].forEach(pushHeap);
console.log(h);
const u: (string | undefined)[] = [];
[1, 0].forEach((i) => {
	u[i] = i ? undefined : "x";
});
console.log(u, u[1] === undefined);
