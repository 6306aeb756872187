// Runs many programs in one Node, each as soon as the one before has nothing left to do (no promise, no timer), and
// writes what they print to a file, with marks between.
// usage: node batch.mjs LIST OUTPUT BEGIN ERROR END, LIST a file with the path of one program a line, the last three those marks
import { Console } from "node:console";
import { openSync, readFileSync, writeSync } from "node:fs";
import { Writable } from "node:stream";
import { Script } from "node:vm";
import { asyncio } from "./asyncio.mjs";
import { PRELUDE } from "./prelude.mjs";

/** A program that computes longer than this hangs. */
const TIMEOUT_MS = 2000;

const [, , list = "", target = "", begin = "", failed = "", end = ""] = process.argv;
const paths = readFileSync(list, "utf8").split("\n");
const output = openSync(target, "a");
/** @type {Readonly<Record<string, unknown>>} */
const modules = { asyncio, "tsmpy/board": { isInt: Number.isInteger } };

/** What ended the program that runs; after that nobody hears it. */
let ended = false;

const stdout = new Writable({
	decodeStrings: false,
	write(text, _encoding, done) {
		if (!ended) writeSync(output, text);
		done();
	},
});
const stderr = new Writable({ write: (_text, _encoding, done) => done() });

/** @param {unknown} thrown */
function endBy(thrown) {
	if (ended) return;
	ended = true;
	const text = thrown instanceof Object && "message" in thrown ? String(thrown) : `threw ${String(thrown)}`;
	writeSync(output, failed + text);
	// what it left running would run on beside the next one: the next one gets a process of its own
	if (process.getActiveResourcesInfo().some((name) => name === "Timeout" || name === "Immediate")) process.exit();
}

process.on("uncaughtException", endBy);
process.on("unhandledRejection", endBy);

function runNext() {
	const path = paths.shift();
	if (path === undefined) return;
	ended = false;
	writeSync(output, `${begin}${path}\n`);
	const world = {
		console: new Console({ stdout, stderr }),
		require: (/** @type {string} */ name) => modules[name],
		module: { exports: {} },
		exports: {},
	};
	Object.assign(globalThis, world);
	try {
		// in a function of its own, so that a program may have names of the prelude's, those of its `var` too
		const text = `(() => {"use strict";${PRELUDE}(() => {${readFileSync(path, "utf8")}\n})();})()`;
		new Script(text).runInThisContext({ timeout: TIMEOUT_MS });
	} catch (thrown) {
		endBy(thrown);
	}
}

process.on("beforeExit", () => {
	writeSync(output, end);
	if (paths.length > 0) setImmediate(runNext);
});
setImmediate(runNext);
