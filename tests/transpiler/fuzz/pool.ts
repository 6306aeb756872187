// Batches on all cores but for what else runs: one process each.
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Order, Outcome } from "./batch.ts";

const PROCESSES = 2;

/**
 * Runs batches until there is none more.
 *
 * @param next what to run, or null when enough has been started
 * @param onOutcome hears of each as soon as it is there
 */
export async function runBatches(next: () => Order | null, onOutcome: (outcome: Outcome) => void): Promise<void> {
	const runSome = async (): Promise<void> => {
		const child = fork(join(import.meta.dirname, "worker.ts"), { execArgv: ["--import", "tsx"] });
		try {
			for (let order = next(); order !== null; order = next()) onOutcome(await one(child, order));
		} finally {
			child.disconnect();
		}
	};
	await Promise.all(Array.from({ length: PROCESSES }, runSome));
}

function one(child: ChildProcess, order: Order): Promise<Outcome> {
	return new Promise((done, fail) => {
		const onExit = (code: number | null): void => fail(new Error(`seed ${order.seed} ended the process: ${code}`));
		child.once("exit", onExit);
		child.once("message", (outcome: Outcome) => {
			child.off("exit", onExit);
			done(outcome);
		});
		child.send(order);
	});
}
