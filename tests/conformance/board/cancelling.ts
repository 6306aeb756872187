// K8, Y13: a task that is cancelled runs its finally, and its cancellation passes an ordinary catch
import * as asyncio from "asyncio";

const trace: string[] = [];
async function forever(): Promise<void> {
	try {
		while (true) {
			try {
				await asyncio.sleep_ms(5);
			} catch {
				trace.push("caught too much");
			}
		}
	} finally {
		trace.push("finally");
	}
}
async function main(): Promise<void> {
	const task = asyncio.create_task(forever());
	await asyncio.sleep_ms(20);
	task.cancel();
	await asyncio.sleep_ms(5);
	trace.push("done");
	console.log(trace.join(" "));
}
asyncio.run(main());
