// Each command of README and docs that needs no board, given as a reader gives it: in a fresh clone, page after page.
import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cloneTo, lendPythonTools } from "../helpers/copy.ts";
import { temporaryFolder } from "../helpers/folder.ts";
import { freePort, hasMosquitto } from "../helpers/mosquitto.ts";
import { type Block, blocksOf, commandsOf, PAGES, theBlock } from "./pages.ts";
import { Reader, type Running } from "./reader.ts";

const test = suite("the commands of README and docs");

/** What a page promises of a command. */
interface Promised {
	/** What it shows: all of it in its end, or, if it stays, soon. */
	readonly shows: readonly RegExp[];
	/** It runs on while the commands after it are given, until the next one that stays "alone", or the page's end; then Ctrl-C ends it well. */
	readonly stays?: "alone" | "beside";
	/** What it shows until then. */
	readonly later?: readonly RegExp[];
	/** What the command that stays shows upon it. */
	readonly thereupon?: RegExp;
}

const PROMISES: readonly (readonly [RegExp, Promised])[] = [
	[/^npm ci$/, { shows: [/added \d+ packages/] }],
	[
		/^npm start$/,
		{
			stays: "alone",
			shows: [/mosquitto_pub -h localhost -p \d+ /, / mqtt {4}gateway -> broker +shed: Count 0/],
			later: [/Count 2/],
		},
	],
	[/^mosquitto_sub .* -t shed$/, { stays: "beside", shows: [/^shed Count \d+ /m] }],
	[/^mosquitto_pub .* -t foo_topic /, { shows: [], thereupon: / prints {2}node .*"foo_topic" message: "hello"/ }],
	[/^mosquitto_pub .* -t allnodes /, { shows: [], thereupon: / prints {2}node .*"allnodes" message: "hello"/ }],
	[
		/^npm start -- --nodes .* --script house.txt$/,
		{
			stays: "alone",
			shows: [/ board {3}gateway +started/],
			later: [
				...["synctx", "asynctx", "pubonly-1", "pubonly-2", "pubonly-3", "slow_echo", "my_app", "other"].map(
					(board) => new RegExp(`^  ${board} +esp(32|8266) +[1-9]`, "m"),
				),
				/Script, line 6: end/,
				/publications of nodes reached the broker/,
			],
		},
	],
	[/^npm run new -- \.\.\/my-sensor$/, { shows: [/my-sensor is there\. Next:/] }],
	[/^npm run battery -- .*--json$/, { shows: [/^\{.*"total":1022/m] }],
	[/^npm run battery -- /, { shows: [/mAh a year/] }],
	[/^npm run sim:serial$/, { stays: "alone", shows: [/^ {2}gateway +esp32 +\.nowlink\/ports\/gateway/m] }],
	[/^npm run flash -- gateway --port \.nowlink\/ports\/gateway /, { shows: [/Done: \d+ files copied and read back/] }],
	[/^npx tsmpy blink\.ts$/, { shows: [/^for i in range\(10\):$/m] }],
	[/^npx tsmpy (blink\.ts lib\.ts |-p tsconfig\.json )?-o out$/, { shows: [] }],
	[/^npx tsmpy run hello\.ts$/, { shows: [/^hello$/m] }],
];

function promiseOf(command: string): Promised {
	const found = PROMISES.find(([fits]) => fits.test(command));
	if (found === undefined) throw new Error(`${command}: this test does not know what it promises`);
	return found[1];
}

/** The clone lies in a folder of its own, which gets what is put beside it; its name has a space, as folders of people do. */
const HOME = temporaryFolder();
const CLONE = join(HOME, "my clone");
const HAS_MOSQUITTO = hasMosquitto();
const given = new Set<string>();
const followed = new Set<string>();
let port: number;

test.before(async () => {
	cloneTo(CLONE);
	lendPythonTools(CLONE);
	port = await freePort();
});

/** The command with a port that is free: that of the pages, 1883, may have a broker of this machine. */
function onFreePort(command: string): string {
	return command
		.replace(/^npm start(?: --)?/, `npm start -- --port ${port}`)
		.replace(/^npm run sim:serial$/, `npm run sim:serial -- --port ${port}`)
		.replace(" -p 1883 ", ` -p ${port} `)
		.replace(/ --broker 127\.0\.0\.1$/, ` --broker 127.0.0.1:${port}`);
}

/** A shell in which a page's commands are given, and held to what is promised of them. */
class Walk {
	readonly #reader: Reader;
	/** What runs on "alone". */
	#stage: { readonly running: Running; readonly later: readonly RegExp[] } | undefined;

	constructor(folder: string) {
		this.#reader = new Reader(folder);
	}

	async give(command: string): Promise<void> {
		const { shows, stays, later = [], thereupon } = promiseOf(command);
		if (stays === undefined) {
			const shown = await this.#reader.runs(onFreePort(command));
			for (const text of shows) assert.match(shown, text, command);
			if (thereupon !== undefined) await this.#stage?.running.shows(thereupon);
			return;
		}
		if (stays === "alone") await this.end();
		const running = this.#reader.starts(onFreePort(command));
		for (const text of shows) await running.shows(text);
		if (stays === "alone") this.#stage = { running, later };
	}

	/** The command that stays "alone". @throws Error if there is none */
	get running(): Running {
		if (this.#stage === undefined) throw new Error("nothing runs on");
		return this.#stage.running;
	}

	/** Ends what runs on, when it has shown all that was promised. */
	async end(): Promise<void> {
		const stage = this.#stage;
		this.#stage = undefined;
		for (const text of stage?.later ?? []) await stage?.running.shows(text);
		await this.#reader.endsAll();
		assert.not.match(stage?.running.shown ?? "", /npm error|a fault of nowlink|^ {4}at /m);
	}

	async abandon(): Promise<void> {
		await this.#reader.endsAll();
	}
}

/**
 * Gives the commands of a page in their order, but for those that an earlier page had.
 *
 * @param folder below the clone
 * @param meanwhile what else is done before what stays is ended, which it is given
 */
async function follow(page: string, folder = ".", meanwhile?: (running: Running) => Promise<void>): Promise<void> {
	followed.add(page);
	const blocks = blocksOf(page).filter((block) => needsNoBoard(block) && !given.has(block.text));
	const walk = new Walk(join(CLONE, folder));
	try {
		for (const command of blocks.flatMap(commandsOf)) {
			if (HAS_MOSQUITTO || !command.startsWith("mosquitto_")) await walk.give(command);
		}
		if (meanwhile !== undefined) await meanwhile(walk.running);
		await walk.end();
	} finally {
		await walk.abandon();
		for (const { text } of blocks) given.add(text);
	}
}

const isCommand = ({ language }: Block) => language === "sh";
const needsNoBoard = (block: Block) => isCommand(block) && !block.needsBoard;

/** Puts a file into the clone. */
function put(path: string, text: string): void {
	mkdirSync(dirname(join(CLONE, path)), { recursive: true });
	writeFileSync(join(CLONE, path), text);
}

test("README.md", async () => {
	put(
		"my_app.ts",
		theBlock("README.md", ({ language }) => language === "ts"),
	);
	put(
		"other.py",
		theBlock("README.md", ({ language }) => language === "python"),
	);
	put(
		"house.txt",
		theBlock("README.md", ({ language, text }) => language === "" && text.includes("ap off")),
	);
	await follow("README.md");
	assert.ok(existsSync(join(CLONE, "../my-sensor/src/app.ts")));
});

test("docs/quick-start.md", () => follow("docs/quick-start.md"));

test("docs/low-power.md", () => follow("docs/low-power.md"));

test("docs/deploying.md, on simulated boards; and, with them, what it tells of a node on a real one", () =>
	follow("docs/deploying.md", ".", async (boards) => {
		const shell = new Reader(CLONE);
		await shell.runs("npm run build");
		const portOf = (board: string) => realpathSync(join(CLONE, ".nowlink", "ports", board));
		try {
			// As a person types it at the REPL.
			await shell.runs(`.venv/bin/mpremote connect ${portOf("gateway")} exec --no-follow 'import gateway'`);
			const [, id = ""] = await boards.shows(/ gw_status: .* Gateway ([0-9a-f]{12}) connected to broker/);
			const flash = onPage("npm run flash -- nodes --gateway-id 2462abe6b0b5 --demo synctx").replace(
				"2462abe6b0b5",
				id,
			);
			await shell.runs(flash, { NOWLINK_PORT: portOf("node"), NOWLINK_CHANNEL: "6" });
			const monitor = onPage("npm run monitor -- --port /dev/ttyUSB0").replace("/dev/ttyUSB0", portOf("node"));
			await shell.starts(`${monitor} --reset`).shows(/^Actual channel 6/m);
			await boards.shows(/ mqtt .* shed: Count \d/);
		} finally {
			await shell.endsAll();
		}
	}));

/** A command that docs/deploying.md gives for a real board. */
function onPage(command: string): string {
	const marked = blocksOf("docs/deploying.md").filter((block) => isCommand(block) && block.needsBoard);
	assert.ok(marked.flatMap(commandsOf).includes(command), command);
	return command;
}

test("transpiler/README.md, and its library", async () => {
	const page = "transpiler/README.md";
	const folder = "a board";
	put(
		`${folder}/blink.ts`,
		theBlock(page, ({ language, text }) => language === "ts" && text.includes("machine")),
	);
	put(`${folder}/lib.ts`, "export const LIMIT = 5;\n");
	put(`${folder}/hello.ts`, 'print("hello");\n');
	put(
		`${folder}/tsconfig.json`,
		theBlock(page, ({ language }) => language === "json"),
	);
	put(
		`${folder}/build.mts`,
		theBlock(page, ({ language, text }) => language === "ts" && text.includes('from "tsmpy"')),
	);
	await follow(page, folder);
	rmSync(join(CLONE, folder, "out"), { recursive: true });
	await new Reader(join(CLONE, folder)).runs("node --import tsx build.mts");
	assert.ok(existsSync(join(CLONE, folder, "out", "blink.py")));
});

test("docs/simulator.md: its program", async () => {
	put(
		"world.ts",
		theBlock("docs/simulator.md", ({ language }) => language === "ts"),
	);
	await new Reader(CLONE).runs("node --import tsx world.ts");
});

test("no page has a command that is neither given here nor marked as needing a board", () => {
	const others = PAGES.filter((page) => !followed.has(page));
	assert.equal(others.flatMap(blocksOf).filter(needsNoBoard), []);
});

test.run();
