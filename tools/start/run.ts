// A run from the broker's start to the end of every process.
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import type { SimEvent } from "../../sim/types.ts";
import type { World } from "../../sim/world.ts";
import { micropython } from "../bootstrap.ts";
import { buildIfStale } from "../build/build.ts";
import { FIRMWARE } from "../build/projects.ts";
import type { StartOptions } from "./args.ts";
import { openBroker, type RunningBroker } from "./brokers.ts";
import { Score } from "./score.ts";
import type { View } from "./view.ts";
import { gatewayIdPrinted, NETWORK, nameOfClient, startGateway, startNode } from "./world.ts";

/** What the user can do to a run. */
export interface Controls {
	/** Ends the run, at any point of it. */
	readonly end: AbortSignal;
	/** Given a function that restarts the embedded broker, once it runs. */
	readonly onBroker?: (restart: () => Promise<void>) => void;
}

/**
 * Broker, build, air, gateway, node: in this order, until the time is up or the run is ended. Then nothing is left running.
 *
 * @returns what came of it
 * @throws UserError an occupied port, an absent broker, errors in the firmware, no MicroPython
 */
export async function run(options: StartOptions, view: View, controls: Controls): Promise<Score> {
	const score = new Score();
	const onEvent = (event: SimEvent) => {
		score.count(event);
		view.event(event);
	};
	let world: World | undefined;
	const broker = await openBroker(options, (message) => {
		world?.emit({ ...message, kind: "mqtt", at: world.now(), client: nameOfClient(message.client) });
	});
	try {
		view.open(broker);
		controls.onBroker?.(() => restart(broker, view));
		world = await prepare(onEvent, view, controls.end);
		await play(world, broker, options, controls.end);
	} catch (error) {
		// Ended by the user while something was being waited for: an end like any other.
		if (!controls.end.aborted) throw error;
	} finally {
		await world?.close();
		await broker.stop();
	}
	view.close(score);
	return score;
}

/** Installs and builds what is missing. Loads the simulator last, for it loads tsmpy, which may have been bundled just now. */
async function prepare(onEvent: (event: SimEvent) => void, view: View, end: AbortSignal): Promise<World> {
	await micropython({ say: view.notice, signal: end });
	await buildIfStale(FIRMWARE, view.notice);
	const { World } = await import("../../sim/world.ts");
	end.throwIfAborted();
	return new World({ accessPoint: NETWORK, onEvent });
}

async function play(world: World, broker: RunningBroker, options: StartOptions, end: AbortSignal): Promise<void> {
	await world.start();
	end.throwIfAborted();
	await startGateway(world, broker);
	const ended = timeIsUp(options.milliseconds, end);
	const id = await Promise.race([gatewayIdPrinted(world), ended]);
	if (id !== undefined) await startNode(world, id);
	await ended;
}

/** Fulfilled after so many milliseconds, or when the run is ended. */
async function timeIsUp(milliseconds: number | undefined, end: AbortSignal): Promise<undefined> {
	const ending = once(end, "abort");
	const timer = new AbortController();
	const time = milliseconds === undefined ? ending : delay(milliseconds, undefined, { signal: timer.signal });
	await Promise.race([ending, time.catch(() => {})]);
	timer.abort();
}

async function restart(broker: RunningBroker, view: View): Promise<void> {
	if (broker.restart === undefined) {
		view.notice("An outside broker is not restarted from here.");
		return;
	}
	await broker.restart();
	view.notice("The broker was restarted.");
}
