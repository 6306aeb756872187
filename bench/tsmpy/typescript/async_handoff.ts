// One task hands values to another.
import { create_task, Event, run as runLoop, sleep_ms } from "asyncio";

class Box {
	private readonly full = new Event();
	private readonly values: int[] = [];

	put(value: int): void {
		this.values.push(value);
		this.full.set();
	}

	async take(): Promise<int> {
		while (this.values.length === 0) {
			this.full.clear();
			await this.full.wait();
		}
		return this.values.shift()!;
	}
}

async function produce(box: Box, count: int): Promise<void> {
	for (let i = 0; i < count; i++) {
		box.put(i);
		if (i % 4 === 3) await sleep_ms(0);
	}
	box.put(-1);
}

async function handOver(count: int): Promise<int> {
	const box = new Box();
	create_task(produce(box, count));
	let sum: int = 0;
	while (true) {
		const value = await box.take();
		if (value < 0) return sum;
		sum = (sum + value) & 0xffff;
	}
}

export function run(turns: int): int {
	return runLoop(handOver(turns));
}
