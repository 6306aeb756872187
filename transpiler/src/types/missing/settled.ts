// Questions to which the answer may lead back to the question: what is asked again meanwhile is not so, as far as it
// depends on that alone.

import type { ts } from "ts-morph";

export class Settled {
	private readonly known = new Map<ts.Node, boolean>();
	/** What is being looked at, with how many others it was when it began. */
	private readonly underWay = new Map<ts.Node, number>();
	/** The outermost of those under way that what was looked at since led back to. */
	private ledBackTo = Number.POSITIVE_INFINITY;

	get isUnderWay(): boolean {
		return this.underWay.size > 0;
	}

	forget(): void {
		this.known.clear();
	}

	/** What leads back to itself brings nothing new; that it is not so is known when all that it led back to is. */
	of(node: ts.Node, work: () => boolean): boolean {
		const known = this.known.get(node);
		if (known !== undefined) return known;
		const begun = this.underWay.get(node);
		if (begun !== undefined) {
			this.ledBackTo = Math.min(this.ledBackTo, begun);
			return false;
		}
		const depth = this.underWay.size;
		const before = this.ledBackTo;
		this.ledBackTo = Number.POSITIVE_INFINITY;
		this.underWay.set(node, depth);
		const found = work();
		this.underWay.delete(node);
		const isFinal = found || this.ledBackTo >= depth;
		if (isFinal) this.known.set(node, found);
		this.ledBackTo = isFinal ? before : Math.min(before, this.ledBackTo);
		return found;
	}
}
