// What many batches gave together.
import type { Failure, Outcome } from "./batch.ts";

export interface Totals {
	readonly programs: number;
	readonly accepted: number;
	/** Programs by the code they were refused by; one may have several. */
	readonly refused: Readonly<Record<string, number>>;
	readonly refusedFirst: Readonly<Record<string, string>>;
	readonly failures: readonly Failure[];
	readonly raised: readonly Failure[];
}

export const NOTHING: Totals = { programs: 0, accepted: 0, refused: {}, refusedFirst: {}, failures: [], raised: [] };

export function add(totals: Totals, outcome: Outcome): Totals {
	const refused = { ...totals.refused };
	for (const [code, n] of Object.entries(outcome.refused)) refused[code] = (refused[code] ?? 0) + n;
	return {
		programs: totals.programs + outcome.order.count,
		accepted: totals.accepted + outcome.accepted,
		refused,
		refusedFirst: { ...outcome.refusedFirst, ...totals.refusedFirst },
		failures: [...totals.failures, ...outcome.failures],
		raised: [...totals.raised, ...outcome.raised],
	};
}

export function summary({ programs, accepted, failures, raised }: Totals): string {
	const part = programs === 0 ? 0 : Math.round((accepted / programs) * 100);
	return `${programs} programs, ${accepted} accepted (${part} %), ${failures.length} failures, ${raised.length} raised`;
}
