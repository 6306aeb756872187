// A fixpoint over everything that holds a number: variables, fields, results, items. Each is a cell whose range is
// worked out from other cells; ranges grow from nothing until all agree, and are then drawn in again where a
// remainder, a mask or a condition bounds them after all.

import type { Range } from "./range.ts";
import * as range from "./range.ts";

interface Cell {
	readonly evaluate: (assumed: Range) => Range;
	range: Range;
	/** How often it has grown. */
	growths: number;
	readonly readers: Set<Cell>;
	isQueued: boolean;
}

/** Rounds after which a growing bound is widened. */
const ROUNDS = 4;
/** Rounds in which what was widened may be drawn in. */
const NARROWINGS = 3;

export class Solver {
	private readonly cells = new Map<unknown, Cell>();
	private queue: Cell[] = [];
	private current: Cell | null = null;
	/** The cells that are being worked out. */
	private fresh: Cell[] = [];

	/** Is a fixpoint under way? What is read meanwhile may still grow. */
	get isUnderWay(): boolean {
		return this.current !== null;
	}

	/** The range of the cell by that key; `evaluate` says what its range is, given what is assumed of it. */
	get(key: unknown, evaluate: Cell["evaluate"]): Range {
		let cell = this.cells.get(key);
		if (cell === undefined) {
			cell = { evaluate, range: range.NOTHING, growths: 0, readers: new Set(), isQueued: false };
			this.cells.set(key, cell);
			this.fresh.push(cell);
			this.enqueue(cell);
			if (this.current === null) this.solve();
		}
		if (this.current !== null) cell.readers.add(this.current);
		return cell.range;
	}

	private solve(): void {
		this.drain();
		for (let i = 0; i < NARROWINGS; i++) if (!this.drawIn()) break;
		this.fresh = [];
		this.queue = [];
	}

	private drain(): void {
		for (let cell = this.queue.shift(); cell !== undefined; cell = this.queue.shift()) {
			cell.isQueued = false;
			this.grow(cell);
		}
	}

	private grow(cell: Cell): void {
		const found = this.evaluated(cell);
		if (range.includes(cell.range, found) || range.holds(cell.range, found)) return;
		const grown = range.join(cell.range, found);
		cell.growths++;
		cell.range = cell.growths > ROUNDS ? this.widened(cell, grown) : grown;
		// what it is assumed to be is what it has grown to
		this.enqueue(cell);
		for (const reader of cell.readers) this.enqueue(reader);
	}

	private widened(cell: Cell, grown: Range): Range {
		// what moves on for long has no end
		return cell.growths > 4 * ROUNDS ? range.unbounded(grown) : range.widen(cell.range, grown);
	}

	/** @returns whether anything changed */
	private drawIn(): boolean {
		let changed = false;
		for (const cell of this.fresh) {
			const found = this.evaluated(cell);
			// from a solution, another step gives a solution again, and a smaller one
			if (range.includes(found, cell.range) || !range.includes(cell.range, found)) continue;
			cell.range = found;
			changed = true;
		}
		this.drain();
		return changed;
	}

	private evaluated(cell: Cell): Range {
		const outer = this.current;
		this.current = cell;
		try {
			return cell.evaluate(cell.range);
		} finally {
			this.current = outer;
		}
	}

	private enqueue(cell: Cell): void {
		if (cell.isQueued) return;
		cell.isQueued = true;
		this.queue.push(cell);
	}
}
