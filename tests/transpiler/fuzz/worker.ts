// A process that runs batches as it is told: compiling is work for one core.
import { removeFolders } from "../../helpers/folder.ts";
import { type Order, runBatch } from "./batch.ts";

process.on("message", (order: Order) => {
	runBatch(order).then(
		(outcome) => {
			removeFolders();
			process.send?.(outcome);
		},
		(error: unknown) => {
			console.error(error);
			process.exit(1);
		},
	);
});
