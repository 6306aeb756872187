// Tells when files have changed, by the file system's own events.

import { existsSync } from "node:fs";
import { ts } from "ts-morph";
import type { Session } from "../session.ts";

/** An editor writes a file in several steps: this long after the first event they are taken for one. */
const SETTLE_MS = 15;

export class Watcher {
	private readonly watched = new Map<string, ts.FileWatcher>();
	private wake: (() => void) | null = null;
	private closed = false;
	/** Something has happened that no round has seen. */
	isDue = false;

	/** Watches these folders, and no others any more; a folder with true together with all that is in it. */
	watch(folders: ReadonlyMap<string, boolean>): void {
		const wanted = new Map([...folders].filter(([f]) => existsSync(f) && !f.includes("/node_modules/")));
		for (const [folder, watcher] of this.watched) {
			if (wanted.has(folder)) continue;
			watcher.close();
			this.watched.delete(folder);
		}
		const excluded = { excludeDirectories: ["**/node_modules", "**/.*"] };
		for (const [folder, deep] of wanted) {
			if (this.watched.has(folder)) continue;
			const watcher = ts.sys.watchDirectory?.(folder, () => this.happened(), deep, excluded);
			if (watcher !== undefined) this.watched.set(folder, watcher);
		}
	}

	/** The files that have changed since the last time, when any event has come; null when it is over. */
	async next(session: Session): Promise<ReadonlySet<string> | null> {
		if (!this.isDue && !this.closed) await new Promise<void>((resolve) => (this.wake = resolve));
		if (this.closed) return null;
		await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
		this.isDue = false;
		return session.refresh();
	}

	close(): void {
		this.closed = true;
		for (const watcher of this.watched.values()) watcher.close();
		this.watched.clear();
		this.wake?.();
	}

	private happened(): void {
		this.isDue = true;
		this.wake?.();
		this.wake = null;
	}
}
