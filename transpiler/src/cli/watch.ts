// `tsmpy --watch`: the modules of changed files first, then whatever else has become different by it.

import { dirname, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Shared } from "../lower/runtime/shared.ts";
import { type Build, inOrder, Session } from "../session.ts";
import { outputsOf } from "../shared-module.ts";
import type { FileResult } from "../transpile-file.ts";
import type { BuildCommand } from "./arguments.ts";
import { compiled, OutputError, optionsOf, outOf, writeOut } from "./build.ts";
import { MpyError } from "./mpy.ts";
import { paint, report } from "./terminal.ts";
import { Watcher } from "./watcher.ts";

/** Goes on until Ctrl-C. */
export async function watch(command: BuildCommand): Promise<number> {
	const out = outOf(command);
	if (out === null) throw new Error("parsed without an output folder");
	const watcher = new Watcher();
	process.once("SIGINT", () => watcher.close());
	process.once("SIGTERM", () => watcher.close());
	const rounds = new Rounds(command, out, watcher);
	for (
		let changed: ReadonlySet<string> | null = new Set();
		changed !== null;
		changed = await watcher.next(rounds.session)
	)
		await rounds.run(changed);
	return 0;
}

class Rounds {
	readonly session: Session;
	private readonly command: BuildCommand;
	private readonly out: string;
	private readonly watcher: Watcher;
	/** What is wrong with each file, as far as it was looked at. */
	private readonly wrong = new Map<string, readonly Diagnostic[]>();
	/** What each takes of the helpers that a program's modules share. */
	private readonly taken = new Map<string, Shared | null>();
	private said = "";
	private lastInput = "";

	constructor(command: BuildCommand, out: string, watcher: Watcher) {
		this.command = command;
		this.out = out;
		this.watcher = watcher;
		this.session = new Session(optionsOf(command));
	}

	async run(changed: ReadonlySet<string>): Promise<void> {
		const began = performance.now();
		const build = this.session.start(changed);
		this.watchAll(build.reads);
		const input = JSON.stringify([build.settings, build.reads, build.diagnostics]);
		if (changed.size === 0 && input === this.lastInput) return;
		this.lastInput = input;
		const results: FileResult[] = [];
		for (const result of build.results) {
			results.push(result);
			if (results.length === build.first) await this.finish(build, results, began, true);
			// The event loop tells of the next change; what is left of this round is part of the next one.
			await setImmediate();
			if (this.watcher.isDue) return;
		}
		if (results.length !== build.first || build.first === 0)
			await this.finish(build, results, began, build.first === 0);
	}

	/** @param always say it even if nothing has changed */
	private async finish(build: Build, results: readonly FileResult[], began: number, always: boolean): Promise<void> {
		for (const r of results) this.wrong.set(r.source.fileName, r.diagnostics);
		const current = [...this.wrong].filter(([file]) => build.sources.includes(file));
		const diagnostics = inOrder([...build.diagnostics, ...current.flatMap(([, d]) => d)]);
		for (const r of results) this.taken.set(r.source.fileName, r.shared ?? null);
		const made = new Set(results.map((r) => r.source.fileName));
		const others = build.sources.flatMap((name) => (made.has(name) ? [] : (this.taken.get(name) ?? [])));
		const files = outputsOf(results, this.command.strip, others);
		const said = JSON.stringify(diagnostics);
		if (said !== this.said) report(diagnostics);
		try {
			const mpy = await compiled({ ...this.command, report: false }, files);
			const { changed, removed } = writeOut(this.command, this.out, files, build.sources, mpy);
			const names = [...changed, ...removed.map((r) => `${r} removed`)];
			if (always || names.length > 0 || said !== this.said)
				this.say(names, diagnostics.length, performance.now() - began);
		} catch (error) {
			if (!(error instanceof OutputError || error instanceof MpyError)) throw error;
			console.error(`tsmpy: ${error.message}`);
		}
		this.said = said;
	}

	private say(names: readonly string[], errors: number, ms: number): void {
		const some = names.length > 3 ? `${names.length} modules` : names.join(", ");
		const wrong = errors === 0 ? "" : paint(process.stdout, "red", `, ${errors} error${errors === 1 ? "" : "s"}`);
		const time = paint(process.stdout, "dim", new Date().toTimeString().slice(0, 8));
		console.log(`${time} ${some || "no module changed"}${wrong} (${(ms / 1000).toFixed(2)} s)`);
	}

	private watchAll(reads: readonly string[]): void {
		const { files, project } = this.command;
		const named = [...files, ...(project === null ? [] : [project])].map((f) => resolve(f));
		const all = [...named, ...reads];
		const folders = new Map(all.map((f) => [dirname(f), false]));
		if (project !== null && files.length === 0) folders.set(dirname(resolve(project)), true);
		this.watcher.watch(all, folders);
	}
}
