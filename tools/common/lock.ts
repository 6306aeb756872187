// One at a time among processes: a lock file that a process which died does not keep.
import { mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const RETRY_MS = 100;
const BREAKER_STALE_MS = 10_000;

export interface LockOptions {
	/** Called once if another process holds the lock. */
	readonly onWait?: () => void;
	readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `work` while no other process (or other call in this one) holds the lock at `path`.
 *
 * @param path the lock file; its folder is made
 * @returns what `work` returns
 */
export async function withLock<T>(path: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
	await mkdir(dirname(path), { recursive: true });
	let waited = false;
	while (!(await create(path))) {
		if (await holderIsDead(path)) {
			await breakLock(path);
			continue;
		}
		if (!waited) options.onWait?.();
		waited = true;
		await delay(RETRY_MS, undefined, options.signal ? { signal: options.signal } : {});
	}
	try {
		return await work();
	} finally {
		await rm(path, { force: true });
	}
}

async function create(path: string): Promise<boolean> {
	try {
		const file = await open(path, "wx");
		await file.writeFile(String(process.pid));
		await file.close();
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
		throw error;
	}
}

async function holderIsDead(path: string): Promise<boolean> {
	const pid = Number(await readFile(path, "utf8").catch(() => ""));
	// An empty file: its holder is between making and writing it, unless it died right there.
	if (!(pid > 0)) return (await age(path)) > BREAKER_STALE_MS;
	try {
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "ESRCH";
	}
}

/** Removes a dead process's lock. Guarded by a second file, lest two waiters do it and the later one removes a live lock. */
async function breakLock(path: string): Promise<void> {
	const breaker = `${path}.break`;
	if ((await age(breaker)) > BREAKER_STALE_MS) await rm(breaker, { force: true });
	if (!(await create(breaker))) {
		await delay(RETRY_MS);
		return;
	}
	try {
		if (await holderIsDead(path)) await rm(path, { force: true });
	} finally {
		await rm(breaker, { force: true });
	}
}

/** Milliseconds since the file was written; 0 if there is none. */
async function age(path: string): Promise<number> {
	try {
		return Date.now() - (await stat(path)).mtimeMs;
	} catch {
		return 0;
	}
}
