// Tells when files have changed, by the file system's own events.

import { existsSync } from "node:fs";
import { ts } from "ts-morph";
import type { Session } from "../session.ts";

/** An editor writes a file in several steps: this long after the first event they are taken for one. */
const SETTLE_MS = 15;

/** How often to look for a file that is gone, of which no event tells. */
const POLL_MS = 100;

export class Watcher {
	private readonly watched = new Map<string, ts.FileWatcher>();
	private wake: (() => void) | null = null;
	private closed = false;
	/** Something has happened that no round has seen. */
	isDue = false;

	/**
	 * Watches these, and nothing else any more.
	 *
	 * @param folders what appears or goes in them is of interest; with true also in what is below
	 */
	watch(files: readonly string[], folders: ReadonlyMap<string, boolean>): void {
		const wanted = new Map<string, () => ts.FileWatcher | undefined>();
		for (const file of files) wanted.set(file, () => ts.sys.watchFile?.(file, () => this.happened(), POLL_MS));
		for (const [folder, deep] of folders) wanted.set(`${folder}/`, () => this.watchFolder(folder, deep));
		for (const [path, watcher] of this.watched) {
			if (wanted.has(path)) continue;
			watcher.close();
			this.watched.delete(path);
		}
		for (const [path, start] of wanted) {
			if (this.watched.has(path) || path.includes("/node_modules/") || !existsSync(path)) continue;
			const watcher = start();
			if (watcher !== undefined) this.watched.set(path, watcher);
		}
	}

	private watchFolder(folder: string, deep: boolean): ts.FileWatcher | undefined {
		const excluded = { excludeDirectories: ["**/node_modules", "**/.*"] };
		return ts.sys.watchDirectory?.(folder, () => this.happened(), deep, excluded);
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
