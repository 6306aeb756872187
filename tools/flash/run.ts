// From a board as it is to one with the firmware on it.
import { buildIfStale } from "../build/build.ts";
import { FIRMWARE } from "../build/projects.ts";
import { UserError } from "../common/user-error.ts";
import { translate } from "../program/translate.ts";
import type { FlashOptions } from "./args.ts";
import { type BoardFacts, checkBytecode, hashes, probe } from "./board.ts";
import type { Prompt } from "./configuration.ts";
import { install } from "./install.ts";
import { bringLibraries } from "./libraries.ts";
import { findMpremote, Mpremote } from "./mpremote.ts";
import { checkRoom, kilobytes, type Plan, planFor } from "./plan.ts";
import { onlyPort, usbPorts } from "./ports.ts";
import { MAIN, placesOf, wantedFiles } from "./wanted.ts";

export interface Controls {
	/** Shows a line. */
	readonly say: (line: string) => void;
	/** Asks the user; undefined if there is nobody. */
	readonly prompt: Prompt | undefined;
	/** Ends the command. */
	readonly signal: AbortSignal;
}

/** @throws UserError what is wrong, with the board, the port, or what was said; the board works as it did before */
export async function flash(options: FlashOptions, controls: Controls): Promise<void> {
	const { say, prompt, signal } = controls;
	try {
		await buildIfStale(FIRMWARE, say);
		const mpremote = await findMpremote(signal);
		const port = options.port ?? onlyPort(await usbPorts(mpremote));
		const board = new Mpremote(mpremote, port, { signal });
		say(`Looking at the board on ${port} ...`);
		const facts = await probe(board);
		checkTarget(options, facts);
		say(`${facts.machine}, MicroPython ${facts.version}, ${kilobytes(facts.free)} of flash free.`);
		const { app } = options;
		const program = app && (await translate(app.file, { target: facts.target, tsconfig: app.tsconfig }));
		const there = await hashes(board, placesOf(options, program));
		const asBytecode = options.mpy || facts.target === "esp8266";
		if (asBytecode) checkBytecode(facts);
		const wanted = await wantedFiles(options, program, asBytecode, (path) => there.has(path), prompt);
		const plan = planFor(wanted, there);
		checkRoom(plan, facts, asBytecode);
		for (const path of plan.kept) say(`  keeps  ${path} (--reset-config would write it anew)`);
		if (options.dryRun) return show(plan, say);
		const replacesMain = there.has(MAIN) && plan.copies.some(({ target }) => target === MAIN);
		await install(board, plan, replacesMain, (begun, all, target) => {
			say(`  [${String(begun).padStart(String(all).length)}/${all}] ${target}`);
		});
		await bringLibraries(board, options.package, say);
		for (const line of closing(options, port, plan)) say(line);
	} catch (error) {
		if (!signal.aborted) throw error;
		throw new UserError("interrupted. What the board had before still works; the same command goes on from here");
	}
}

function checkTarget({ target }: FlashOptions, facts: BoardFacts): void {
	if (target === undefined || target === facts.target) return;
	throw new UserError(
		`the board is an ${facts.target.toUpperCase()} (${facts.machine}), not the ${target} that --target names`,
	);
}

/** What --dry-run tells. */
function show({ copies, removals, same }: Plan, say: (line: string) => void): void {
	for (const { target, bytes } of copies) say(`  would copy    ${target} (${bytes.length} bytes)`);
	for (const path of removals) say(`  would remove  ${path}`);
	say(`${copies.length} files to copy, ${removals.length} to remove, ${same.length} the same. Nothing was changed.`);
}

function closing(options: FlashOptions, port: string, { copies, same, removals }: Plan): string[] {
	const { length } = copies;
	const removed = removals.length > 0 ? `, ${removals.length} removed` : "";
	const done = `Done: ${length} ${length === 1 ? "file" : "files"} copied and read back, ${same.length} were the same${removed}.`;
	if (options.main !== undefined || options.app !== undefined)
		return [done, "", "Press the board's reset button: it starts by itself from now on."];
	return [done, "", "Next:", `  mpremote connect ${port} repl`, `  >>> ${firstStep(options)}`];
}

function firstStep(options: FlashOptions): string {
	switch (options.package) {
		case "gateway":
			return "import gateway";
		case "nodes":
			return "import nodes.synctx";
		case "anodes":
			return "import anodes.asynctx";
		case "mqtt":
			return "from mqtt.client import MQTTClient";
	}
}
