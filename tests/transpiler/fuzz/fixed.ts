// Batches by seeds that stay the same, for the tests.
import { failure } from "../support/compare.ts";
import type { Order } from "./batch.ts";
import { runBatches } from "./pool.ts";
import { add, NOTHING, summary, type Totals } from "./totals.ts";

export const FIRST_SEED = 2026;

/** What so many batches of the kind give, one for each seed from the first on. */
export async function totalsOf(batches: number, order: Omit<Order, "seed">): Promise<Totals> {
	let seed = FIRST_SEED;
	let totals = NOTHING;
	await runBatches(
		() => (seed < FIRST_SEED + batches ? { ...order, seed: seed++ } : null),
		(outcome) => {
			totals = add(totals, outcome);
		},
	);
	return totals;
}

/** @throws the smallest of the programs that failed, if any did, behind what there is to say of them all */
export function assertNoFailures(totals: Totals, said = summary(totals)): void {
	const [smallest] = [...totals.failures].sort((a, b) => a.source.length - b.source.length);
	if (smallest !== undefined) throw failure(`${said}. The smallest:\n${smallest.source}\n${smallest.report}`);
}
