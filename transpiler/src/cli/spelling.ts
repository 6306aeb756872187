// What somebody may have meant.

/** The candidate that a word can be turned into by few changes, or null. */
export function nearest(word: string, candidates: readonly string[]): string | null {
	const ranked = candidates.map((c) => ({ c, far: distance(word, c) })).sort((a, b) => a.far - b.far);
	const [best] = ranked;
	return best !== undefined && best.far <= Math.max(1, Math.floor(word.length * 0.4)) ? best.c : null;
}

/** Letters added, taken away or changed (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
