// A run from the broker's start to the end of every process.
import type { SimEvent } from "../../sim/types.ts";
import type { World } from "../../sim/world.ts";
import { micropython } from "../bootstrap.ts";
import { buildIfStale } from "../build/build.ts";
import { FIRMWARE } from "../build/projects.ts";
import { timeIsUp } from "../common/ending.ts";
import type { Program } from "../program/translate.ts";
import type { StartOptions } from "./args.ts";
import { openBroker, type RunningBroker } from "./brokers.ts";
import { playScript } from "./play.ts";
import { programsOf } from "./programs.ts";
import { Score } from "./score.ts";
import { Tables } from "./table.ts";
import type { View } from "./view.ts";
import { gatewayIdPrinted, NETWORK, nameOfClient, startGateway, startNode } from "./world.ts";

/** What the user can do to a run. */
export interface Controls {
	/** Ends the run, at any point of it. */
	readonly end: AbortController;
	/** Given what the user may want meanwhile, once it can be had. */
	readonly onReady?: (wishes: Wishes) => void;
}

export interface Wishes {
	/** Restarts the embedded broker. */
	readonly restartBroker: () => Promise<void>;
	/** Shows the table of the boards. */
	readonly showTable: () => Promise<void>;
}

/**
 * Broker, build, air, gateway, nodes: in this order, until the time is up or the run is ended. Then nothing is left running.
 *
 * @returns what came of it
 * @throws UserError an occupied port, an absent broker, errors in the firmware or in a program, no MicroPython
 */
export async function run(options: StartOptions, view: View, controls: Controls): Promise<Score> {
	const score = new Score();
	const onEvent = (event: SimEvent) => {
		score.count(event);
		view.event(event);
	};
	const { signal } = controls.end;
	let world: World | undefined;
	const broker = await openBroker(options, (message) => {
		world?.emit({ ...message, kind: "mqtt", at: world.now(), client: nameOfClient(message.client) });
	});
	try {
		const hasDemos = options.nodes.some(({ runs }) => "module" in runs);
		view.open(broker, options.nodes.length, hasDemos);
		const prepared = await prepare(options, onEvent, view, signal);
		world = prepared.world;
		await play(prepared, broker, options, view, controls);
	} catch (error) {
		// Ended by the user while something was being waited for: an end like any other.
		if (!signal.aborted) throw error;
	} finally {
		await world?.close();
		await broker.stop();
	}
	view.close(score);
	return score;
}

interface Prepared {
	readonly world: World;
	readonly programs: ReadonlyMap<string, Program>;
}

/** Installs and builds what is missing. Loads the simulator last, for it loads tsmpy, which may have been bundled just now. */
async function prepare(
	{ nodes, tsconfig, air }: StartOptions,
	onEvent: (event: SimEvent) => void,
	view: View,
	end: AbortSignal,
): Promise<Prepared> {
	await micropython({ say: view.notice, signal: end });
	await buildIfStale(FIRMWARE, view.notice);
	const programs = await programsOf(nodes, tsconfig, view.notice);
	const { World } = await import("../../sim/world.ts");
	end.throwIfAborted();
	return { world: new World({ accessPoint: NETWORK, onEvent, ...air }), programs };
}

async function play(
	{ world, programs }: Prepared,
	broker: RunningBroker,
	{ nodes, find, milliseconds, script }: StartOptions,
	view: View,
	{ end, onReady }: Controls,
): Promise<void> {
	await world.start();
	end.signal.throwIfAborted();
	const tables = new Tables(world);
	const table = async () => view.table(await tables.rows());
	onReady?.({ restartBroker: () => restart(broker, view), showTable: table });
	await startGateway(world, broker);
	const ended = timeIsUp(milliseconds, end.signal);
	const stopScript = playScript(script, { world, broker, table, end: () => end.abort(), notice: view.notice });
	const id = await Promise.race([gatewayIdPrinted(world), ended]);
	if (id !== undefined) {
		for (const { name, port } of nodes) {
			const { texts, main } = programs.get(name) as Program;
			await startNode(world, id, { name, port, texts, main, find });
		}
	}
	await ended;
	stopScript();
	tables.stop();
	await table();
}

async function restart(broker: RunningBroker, view: View): Promise<void> {
	if (broker.off === undefined) {
		view.notice("An outside broker is not restarted from here.");
		return;
	}
	await broker.off();
	await broker.on?.();
	view.notice("The broker was restarted.");
}
