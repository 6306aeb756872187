// npm run bench -- firmware: what the firmware carries, how soon, and what it costs.
import { parseOptions, wholeNumber } from "../../tools/common/args.ts";
import { UserError } from "../../tools/common/user-error.ts";
import { downlink } from "./downlink.ts";
import { memory } from "./memory.ts";
import { latency, throughput } from "./publish.ts";
import { HEADING, isMissed, lineOf, type Row } from "./row.ts";
import { wake } from "./wake.ts";

const PARTS: Readonly<Record<string, { readonly about: string; readonly run: (messages: number) => Promise<Row[]> }>> =
	{
		memory: { about: "heap on the 32-bit build, bytes of .mpy", run: memory },
		latency: { about: "from publish to its answer", run: latency },
		throughput: { about: "qos 1 messages per second, one node and ten, without air time and with it", run: throughput },
		downlink: { about: "from the broker to a node that listens", run: downlink },
		wake: { about: "frames and radio time of a wake that publishes", run: wake },
	};

const HELP = `Usage: npm run bench -- firmware [options] [PART...]

What the firmware carries and costs, on simulated boards, beside what the original takes by the reference measurement (on the same
kind of boards, another machine) and beside our goals. Exit status 1 if a goal is missed. The parts:

${Object.entries(PARTS)
	.map(([name, { about }]) => `  ${name.padEnd(12)}${about}`)
	.join("\n")}

  --messages N  messages of one node for a throughput or a latency (default 1000)
  --help        this text
`;

export async function run(args: string[]): Promise<void> {
	const { values, positionals } = parseOptions({
		args,
		allowPositionals: true,
		options: { help: { type: "boolean" }, messages: { type: "string", default: "1000" } },
	});
	if (values.help) {
		process.stdout.write(HELP);
		return;
	}
	const messages = wholeNumber("messages", values.messages, 10, 1_000_000);
	const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
	for (const name of names) {
		if (!Object.hasOwn(PARTS, name)) throw new UserError(`There is no part ${name}: ${Object.keys(PARTS).join(", ")}`);
	}
	console.log(HEADING);
	for (const name of names) {
		for (const row of (await PARTS[name]?.run(messages)) ?? []) {
			console.log(lineOf(row));
			if (isMissed(row)) process.exitCode = 1;
		}
	}
}
