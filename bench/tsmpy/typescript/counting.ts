// How often each word occurs.
const TEXT = "the quick brown fox jumps over the lazy dog and the dog sleeps on the warm stone by the door";

function count(words: readonly string[]): dict<string, int> {
	const counts = new dict<string, int>();
	for (const word of words) counts.set(word, counts.get(word, 0) + 1);
	return counts;
}

export function run(turns: int): int {
	const words = TEXT.split(" ");
	let most: int = 0;
	for (let i = 0; i < turns; i++) {
		const counts = count(words);
		for (const [word, n] of counts.items()) if (word.length > 2 && n > most) most = n;
	}
	return most;
}
