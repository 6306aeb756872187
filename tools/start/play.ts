// Plays a script of timed events in a world.
import type { World } from "../../sim/world.ts";
import type { RunningBroker } from "./brokers.ts";
import type { Action, Step } from "./script.ts";

/** What a script acts upon. */
export interface Stage {
	readonly world: World;
	readonly broker: RunningBroker;
	readonly table: () => Promise<void>;
	readonly end: () => void;
	readonly notice: (text: string) => void;
}

/** Plays the steps, each at its time from now on. Call what it returns to leave out those that have not come. */
export function playScript(script: readonly Step[], stage: Stage): () => void {
	// One after the other, also when one takes longer than until the next.
	let before = Promise.resolve();
	const timers = script.map((step) =>
		setTimeout(() => {
			before = before.then(() => play(step, stage));
		}, step.at),
	);
	return () => {
		for (const timer of timers) clearTimeout(timer);
	};
}

async function play(step: Step, stage: Stage): Promise<void> {
	stage.notice(`Script, line ${step.line}: ${step.text}`);
	try {
		await act(step.action, stage);
	} catch (error) {
		stage.notice(`Script, line ${step.line}: ${(error as Error).message}`);
	}
}

async function act(action: Action, stage: Stage): Promise<void> {
	const { world, broker } = stage;
	switch (action.kind) {
		case "ap":
			return action.on ? world.accessPoint.on() : world.accessPoint.off();
		case "channel":
			return world.accessPoint.move(action.channel);
		case "broker":
			if (action.change !== "on") await broker.off?.();
			if (action.change !== "off") await broker.on?.();
			return;
		case "reset":
			return boardOf(world, action.board).reset();
		case "kill":
			return boardOf(world, action.board).kill();
		case "publish":
			return broker.publish(action.topic, action.message, action.retain);
		case "loss":
			return world.air.setLink({ loss: action.loss });
		case "table":
			return stage.table();
		case "end":
			return stage.end();
	}
}

function boardOf(world: World, name: string) {
	const board = world.boards.find((one) => one.name === name);
	if (board === undefined) throw new Error(`${name} has not been powered up yet`);
	return board;
}
