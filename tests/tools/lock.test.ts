import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { withLock } from "../../tools/common/lock.ts";
import { temporaryFolder } from "../helpers/folder.ts";

const test = suite("the lock between processes");

test("lets one in at a time, tells the others that they wait, and is gone after", async () => {
	const path = join(temporaryFolder(), "deep", "x.lock");
	let inside = 0;
	let most = 0;
	let waited = 0;
	const work = async () => {
		most = Math.max(most, ++inside);
		await delay(20);
		inside--;
	};
	const onWait = () => {
		waited++;
	};
	await Promise.all(Array.from({ length: 3 }, () => withLock(path, work, { onWait })));
	assert.is(most, 1);
	assert.is(waited, 2);
	assert.not(existsSync(path));
});

test("is taken over from a process that died, by one of those who wait", async () => {
	const path = join(temporaryFolder(), "x.lock");
	const dead = spawnSync(process.execPath, ["-e", "console.log(process.pid)"], { encoding: "utf8" });
	writeFileSync(path, dead.stdout.trim());
	let inside = 0;
	let most = 0;
	const work = async () => {
		most = Math.max(most, ++inside);
		await delay(20);
		inside--;
	};
	await Promise.all(Array.from({ length: 4 }, () => withLock(path, work)));
	assert.is(most, 1);
});

test("is free again after work that failed", async () => {
	const path = join(temporaryFolder(), "x.lock");
	const failing = () => Promise.reject(new Error("no"));
	const message = await withLock(path, failing).catch((error: Error) => error.message);
	assert.is(message, "no");
	assert.is(await withLock(path, () => Promise.resolve("yes")), "yes");
});

test("can be given up waiting for", async () => {
	const path = join(temporaryFolder(), "x.lock");
	const ending = new AbortController();
	await withLock(path, async () => {
		const waiting = withLock(path, () => Promise.resolve(), { signal: ending.signal, onWait: () => ending.abort() });
		const name = await waiting.catch((error: Error) => error.name);
		assert.is(name, "AbortError");
	});
});

test.run();
