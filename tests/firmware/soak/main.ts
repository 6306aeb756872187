// npm run soak: bad frames, bad messages, many publications, connections that break, as long as it takes.
import { parseOptions, wholeNumber } from "../../../tools/common/args.ts";
import { report, UserError } from "../../../tools/common/user-error.ts";
import { soakMqtt } from "./connections.ts";
import { badFrames, badMessages, type Progress, publications, type Result, SLACK } from "./soak.ts";

/** Connections that break in a round. */
const ROUND = 60;

const HELP = `Usage: npm run soak -- [options]

Wears a simulated gateway down: random and mutated frames from nodes, topics and messages of any bytes from the broker, and many
publications in a row. After each hundred the gateway has to answer; in the end its heap has to be as full as at the start.
Then messages go both ways through the MQTT client over connections that die at any byte, or go silent: none may be lost.
Exit status 1 if something was wrong. It takes some twenty minutes.

  --frames N        frames from nodes, after the 23 that killed or stopped the original gateway (default 100000)
  --messages N      messages from the broker (default 100000)
  --publications N  publications in a row (default 20000)
  --connections N   connections that break, sixty a round with ten messages each (default 600)
  --seed N          which frames and messages (default 1)
  --help            this text
`;

async function main(): Promise<void> {
	const { values } = parseOptions({
		args: process.argv.slice(2),
		options: {
			frames: { type: "string", default: "100000" },
			messages: { type: "string", default: "100000" },
			publications: { type: "string", default: "20000" },
			connections: { type: "string", default: "600" },
			seed: { type: "string", default: "1" },
			help: { type: "boolean" },
		},
	});
	if (values.help) {
		process.stdout.write(HELP);
		return;
	}
	const count = (name: "frames" | "messages" | "publications" | "connections") =>
		wholeNumber(name, values[name], 0, 10 ** 9);
	const seed = wholeNumber("seed", values.seed, 0, 2 ** 32 - 1);
	let isFine = true;
	const runs: [string, number, (n: number, progress: Progress) => Promise<Result>][] = [
		["bad frames", count("frames"), (n, progress) => badFrames(n, seed, progress)],
		["bad messages", count("messages"), (n, progress) => badMessages(n, seed, progress)],
		["publications", count("publications"), publications],
	];
	for (const [name, n, run] of runs) if (n > 0) isFine = (await told(name, n, run)) && isFine;
	isFine = (await broken(count("connections"), seed)) && isFine;
	if (!isFine) throw new UserError("something was wrong; the lines above tell");
}

async function told(
	name: string,
	count: number,
	run: (n: number, progress: Progress) => Promise<Result>,
): Promise<boolean> {
	const begun = performance.now();
	let shown = 0;
	const progress: Progress = (done) => {
		if (done < shown) return;
		shown += count / 10;
		console.log(`${name}: ${done} of ${count}`);
	};
	const { before, after, trouble } = await run(count, progress);
	const seconds = Math.round((performance.now() - begun) / 1000);
	console.log(`${name}: ${count} in ${seconds} s, heap ${before} bytes before, ${after} after`);
	for (const line of trouble.slice(0, 20)) console.log(`  ${line}`);
	const isLeak = after > before + SLACK;
	if (isLeak) console.log(`  the heap is ${after - before} bytes fuller; ${SLACK} would be right`);
	return trouble.length === 0 && !isLeak;
}

/** Rounds of connections that break, each with a seed of its own. */
async function broken(connections: number, seed: number): Promise<boolean> {
	let isFine = true;
	for (let done = 0; done < connections; done += ROUND) {
		const round = seed + done / ROUND;
		try {
			const { repeated } = await soakMqtt({ seed: round, messages: 10 * ROUND, connections: ROUND });
			console.log(
				`broken connections: ${done + ROUND} of ${connections}, came again: ${repeated[0]} up, ${repeated[1]} down`,
			);
		} catch (error) {
			console.log(`broken connections, seed ${round}: ${error instanceof Error ? error.message : String(error)}`);
			isFine = false;
		}
	}
	return isFine;
}

await main().catch((error) => report("npm run soak", error));
