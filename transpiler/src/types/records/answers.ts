// Yes or no of things that lead to one another, and back to themselves.

/** A thing that leads back to itself has nothing by that: as long as it is looked at, the answer of it is no. */
export class Answers {
	private depth = 0;
	/** How to forget each no since the outermost question: it may rest on a thing that was being looked at. */
	private readonly doubtful: (() => void)[] = [];

	/** @param known what has been answered; @param look answers of the thing by those that it leads to */
	of<T>(known: Map<T, boolean>, thing: T, look: () => boolean): boolean {
		const before = known.get(thing);
		if (before !== undefined) return before;
		known.set(thing, false);
		this.depth++;
		let found = false;
		try {
			found = look();
		} finally {
			this.depth--;
		}
		if (found) known.set(thing, true);
		else this.doubtful.push(() => known.delete(thing));
		if (this.depth === 0) this.settle(found);
		return found;
	}

	/** Where all that was looked at has nothing, each no is right. */
	private settle(found: boolean): void {
		const forgets = this.doubtful.splice(0);
		if (found) for (const forget of forgets) forget();
	}
}
