// Counts what uvu prints at the end of a suite.

export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/**
 * The counts of one suite's output (without colours), or undefined if it ended without a summary.
 * A test that did not run, because a hook threw before it, has failed.
 */
export function countsOf(output: string): Counts | undefined {
	const match = /\n {2}Total: {5}(\d+)\n {2}Passed: {4}(\d+)\n {2}Skipped: {3}(\d+)\n/.exec(output);
	if (match === null) return undefined;
	const [total, passed, skipped] = match.slice(1).map(Number) as [number, number, number];
	return { passed, failed: total - passed, skipped };
}

export function add(a: Counts, b: Counts): Counts {
	return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** `12 passed, 0 failed`, with `, 1 skipped` where some were. */
export function closingLine(counts: Counts): string {
	return `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}`;
}
