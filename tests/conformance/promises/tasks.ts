// Y1: tasks run beside each other, waits decide their order
import * as asyncio from "asyncio";

const trace: string[] = [];
async function worker(name: string, ms: int): Promise<string> {
	for (let i = 0; i < 2; i++) {
		await asyncio.sleep_ms(ms);
		trace.push(`${name}${i}`);
	}
	return name;
}
async function main(): Promise<void> {
	const slow = asyncio.create_task(worker("slow", 300));
	const fast = asyncio.create_task(worker("fast", 20));
	console.log(await slow, await fast, await slow);
	console.log(trace.join(" "));
}
asyncio.run(main());
