// A record that counts the words `valueOf` and `toString` is no longer to be had as a text (S14)
const counts: Record<string, number> = { valueOf: 1, toString: 2 };
for (const text of [() => `${counts}`, () => String(counts), () => counts + "", () => (counts as any) + 1])
	try {
		console.log(text());
	} catch (e) {
		console.log((e as TypeError).message);
	}
const asked = new Map([["toString", 1]]);
console.log(`${asked}`, String(asked));
