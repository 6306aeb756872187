import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, resultOf, startTool } from "../helpers/command.ts";
import { freshCopy } from "../helpers/copy.ts";
import { openClient } from "../helpers/mqtt.ts";
import { linesOfPicture } from "../helpers/picture.ts";
import { childrenOf, Run } from "./run.ts";

const test = suite("npm start for a person");

/** Every process that descends from this one. */
function descendantsOf(pid: number): number[] {
	return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

/** True for a process that runs; false for one that ended, even if nobody has asked how. */
function isAlive(pid: number): boolean {
	try {
		return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.[0] !== "Z";
	} catch {
		return false;
	}
}

/** Waits for processes to be gone: a killed one stays for a moment. */
async function areGone(pids: readonly number[]): Promise<void> {
	const deadline = performance.now() + 5000;
	while (pids.some(isAlive)) {
		assert.ok(performance.now() < deadline, `still running: ${pids.filter(isAlive)}`);
		await delay(20);
	}
}

test("says at the top how to talk to it, then a plain line for each thing that happens, and ends by itself", async () => {
	const child = startTool("tools/start.ts", ["--for", "5", "--port", "0"]);
	const { status, stdout, stderr } = await resultOf(child);
	assert.is(stderr, "");
	assert.not.match(stdout, "\u001b");
	const port = /mqtt:\/\/localhost:(\d+)/.exec(stdout)?.[1];
	assert.match(stdout, `mosquitto_pub -h localhost -p ${port} -t foo_topic -q 1 -m hello`);
	assert.match(stdout, /^ *\d+\.\d{3} {2}board {3}gateway +started/m);
	assert.match(stdout, /^ *\d+\.\d{3} {2}board {3}node +started/m);
	assert.match(stdout, /^ *\d+\.\d{3} {2}radio {3}gateway +ch {2}6 {2}/m);
	assert.match(stdout, /^ *\d+\.\d{3} {2}frame {3}node -> gateway +ch {2}6 {2}\[\d+,"p","shed","Count 0 /m);
	assert.match(stdout, /^ *\d+\.\d{3} {2}mqtt {4}gateway -> broker +shed: Count 0 .* \(qos 1\)$/m);
	assert.match(stdout, /\n(1 publication of a node|\d+ publications of nodes) reached the broker/);
	assert.is(status, 0);
});

test("begins as the picture in the README shows it", async () => {
	const picture = linesOfPicture(readFileSync(join(ROOT, "docs", "start.svg"), "utf8"));
	const shown = picture.slice(
		0,
		picture.findIndex((line) => line.includes("lines more")),
	);
	const { stdout } = await resultOf(startTool("tools/start.ts", ["--for", "5", "--port", "0"]));
	// Times, ids and ports differ from run to run, and with them how far the first columns are moved.
	const withoutNumbers = (line: string) => line.replace(/\d+/g, "N").trimStart();
	const seen = new Set(stdout.split("\n").map(withoutNumbers));
	for (const line of shown) assert.ok(seen.has(withoutNumbers(line)), line);
	assert.ok(shown.length > 10);
});

test("after a fresh clone listens before it has installed or built anything, and can be ended then", async () => {
	const copy = freshCopy();
	const child = startTool(join(copy, "tools/start.ts"), ["--port", "0"], { MICROPYTHON: "" });
	const lines: string[] = [];
	const reader = createInterface({ input: child.stdout as NonNullable<typeof child.stdout> });
	reader.on("line", (line) => lines.push(line));
	const address = () => /mqtt:\/\/\S+/.exec(lines.join("\n"))?.[0];
	while (address() === undefined) await once(reader, "line");
	const client = await openClient(address() as string);
	await client.endAsync(true);
	while (!lines.some((line) => line.startsWith("Bringing MicroPython"))) await once(reader, "line");
	assert.not(existsSync(join(copy, ".venv", "nowlink.stamp")));
	const started = descendantsOf(child.pid as number);
	const ended = once(child, "close");
	child.kill("SIGTERM");
	assert.equal(await ended, [1, null]);
	await areGone(started);
});

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
	test(`leaves no process behind after ${signal}`, async () => {
		const run = new Run("--port", "0");
		await run.waitFor(({ kind }) => kind === "frame");
		const started = descendantsOf(run.child.pid as number);
		assert.ok(started.length >= 2, "two boards at least");
		await run.end(signal);
		await areGone(started);
	});
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const) {
	// A terminal's Ctrl-C reaches every process of the group; the others are sent to npm alone.
	const whom = signal === "SIGINT" ? "npm and all below it" : "npm alone";
	test(`leaves no process behind after ${signal} to ${whom}`, async () => {
		const args = ["--silent", "start", "--", "--json", "--port", "0"];
		const npm = spawn("npm", args, { cwd: ROOT, detached: true, stdio: ["ignore", "pipe", "ignore"] });
		const pid = npm.pid as number;
		const reader = createInterface({ input: npm.stdout });
		for await (const line of reader) if (line.includes('"kind":"frame"')) break;
		npm.stdout.resume();
		const started = descendantsOf(pid);
		assert.ok(started.length >= 3, "start.ts and two boards at least");
		process.kill(signal === "SIGINT" ? -pid : pid, signal);
		await areGone([pid, ...started]);
	});
}

test("leaves no process behind when it is killed itself", async () => {
	const run = new Run("--port", "0");
	await run.waitFor(({ kind }) => kind === "frame");
	const started = descendantsOf(run.child.pid as number);
	await run.end("SIGKILL");
	await areGone(started);
});

test("has status 1 and says so if no publication of the node reached the broker by the end", async () => {
	const run = new Run("--port", "0", "--for", "0.05");
	assert.is(await run.ended(), 1);
	assert.is(run.stderr, "npm start: no publication of a node reached the broker\n");
	assert.is(run.said.at(-1)?.publications, 0);
});

test.run();
