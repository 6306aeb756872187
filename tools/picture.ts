// npm run picture: docs/start.svg, the picture of npm start that the README shows, from a real run.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { connectAsync } from "mqtt";
import { buildIfStale } from "./build/build.ts";
import { FIRMWARE } from "./build/projects.ts";
import { parseOptions } from "./common/args.ts";
import { endOfRun } from "./common/ending.ts";
import { ROOT } from "./common/paths.ts";
import { report, UserError } from "./common/user-error.ts";
import { terminalSvg } from "./picture/svg.ts";
import { readOptions } from "./start/args.ts";
import { PortTaken } from "./start/brokers.ts";
import { run } from "./start/run.ts";
import { textView } from "./start/view.ts";

const HELP = `Usage: npm run picture -- [options]

Runs npm start for a few seconds, as on a terminal, and draws what it prints into docs/start.svg: how it begins, and how a message
that somebody publishes meanwhile reaches the node. Its port 1883 has to be free.

  --help  this text
`;

const FILE = join("docs", "start.svg");
const COLUMNS = 104;
/** Lines shown from the beginning, and up to the message's arrival at the node. */
const HEAD_LINES = 14;
const TAIL_LINES = 12;
const MOST_SECONDS = 20;
const FIRST_PUBLICATION = /mqtt {4}gateway -> broker +shed: /;
const ARRIVAL = /prints {2}node .*hello/;
const LABEL =
	"What npm start prints: how to talk to the node, then a line for each thing that happens to gateway and node.";

async function main(): Promise<void> {
	const { values } = parseOptions({ args: process.argv.slice(2), options: { help: { type: "boolean" } } as const });
	if (values.help) {
		process.stdout.write(HELP);
		return;
	}
	// What is built now need not be told of in the picture.
	await buildIfStale(FIRMWARE, console.log);
	const text = shown((await printed()).split("\n")).join("\n");
	writeFileSync(join(ROOT, FILE), terminalSvg(text, COLUMNS, LABEL));
	console.log(`${FILE}: look at it, and commit it`);
}

/** The lines that the picture has room for; how many are left out between them stands in their place. */
function shown(lines: readonly string[]): string[] {
	const arrival = lines.findIndex((line) => ARRIVAL.test(line));
	const from = arrival + 1 - TAIL_LINES;
	if (arrival < 0 || from <= HEAD_LINES) throw new UserError("the message did not reach the node in time; try again");
	return [
		...lines.slice(0, HEAD_LINES),
		`  ... ${from - HEAD_LINES} lines more ...`,
		...lines.slice(from, arrival + 1),
	];
}

/** What npm start prints on a terminal, until the message is there that an MQTT client sends when it has seen the node's first. */
async function printed(): Promise<string> {
	const options = readOptions(["--for", String(MOST_SECONDS)]);
	if (options === undefined) throw new Error("these options do not ask for help");
	const end = endOfRun();
	let text = "";
	let published: Promise<void> | undefined;
	const write = (more: string) => {
		text += more;
		if (FIRST_PUBLICATION.test(more)) published ??= publishHello(options.port);
		if (ARRIVAL.test(more)) end.abort();
	};
	await run(options, textView({ write, colors: true, columns: () => COLUMNS }), { end }).catch(withOwnWayOut);
	await published;
	return text;
}

/** npm start would tell of options, which this has none of. */
function withOwnWayOut(error: unknown): never {
	if (!(error instanceof PortTaken)) throw error;
	throw new UserError(`${error.reason}. End that program first: the picture is to show the standard port`);
}

async function publishHello(port: number): Promise<void> {
	const client = await connectAsync(`mqtt://localhost:${port}`, { clientId: "you" });
	await client.publishAsync("foo_topic", "hello", { qos: 1 });
	await client.endAsync();
}

await main().catch((error) => report("npm run picture", error));
