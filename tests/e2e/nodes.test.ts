// npm start with nodes of the user's choice, a bad radio and a script.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runTool } from "../helpers/command.ts";
import { temporaryFolder } from "../helpers/folder.ts";
import { openClient } from "../helpers/mqtt.ts";
import { Run } from "./run.ts";

const test = suite("npm start with nodes of one's own");

const FOLDER = temporaryFolder();
function file(name: string, text: string): string {
	const path = join(FOLDER, name);
	writeFileSync(path, text);
	return path;
}

const TYPESCRIPT = file(
	"my_app.ts",
	`import { uname } from "os";
import { sleep } from "time";
import { Link } from "nodes/link";
import { channel, credentials, gateway } from "nodes/link_setup";
import { greeting } from "./words";

const link = new Link(gateway, channel, credentials);
while (true) {
	link.publish("own", \`\${greeting} from \${uname().sysname}\`, false, 1);
	sleep(1);
}
`,
);
file("words.ts", 'export const greeting: string = "TypeScript";\n');
const PYTHON = file(
	"other.py",
	`import os
from machine import deepsleep
from nodes.link import Link
from nodes.link_setup import channel, credentials, gateway

link = Link(gateway, channel, credentials)
link.publish("own", "Python from " + os.uname().sysname, False, 1)
link.close()
deepsleep(500)
`,
);
const SCRIPT = file("house.txt", "# moves out\n1 channel 11\n2 broker restart\n2 publish foo_topic from the script\n");

test("runs demos and programs in both languages on both kinds of board, and plays the script", async () => {
	const nodes = ["--nodes", "synctx:2", "--node", TYPESCRIPT, "--node", PYTHON, "--esp8266", "my_app,synctx-2"];
	const run = new Run("--port", "0", ...nodes, "--find", "ask", "--loss", "0.3", "--script", SCRIPT);
	const client = await openClient(await run.url());
	const seen = (kind: string, text: string) => run.waitFor((said) => said.kind === kind && !!said.text?.includes(text));
	await seen("mqtt", "TypeScript from esp8266");
	await seen("mqtt", "Python from esp32");
	await seen("mqtt", "Count 1 ");
	await run.waitFor(({ kind, note }) => kind === "ap" && note === "moved from channel 6 to 11");
	await seen("notice", "Script, line 3: broker restart");
	await seen("mqtt", "from the script");
	// On the other channel, and after the broker came back, all goes on.
	const from = run.said.length;
	for (const text of ["TypeScript from esp8266", "Python from esp32", "Count "]) {
		await run.waitFor((said) => said.kind === "mqtt" && !!said.text?.includes(text), from);
	}

	run.child.kill("SIGUSR1");
	const { boards = [] } = await run.waitFor(({ kind }) => kind === "table");
	assert.equal(
		boards.map(({ board, port }) => `${board} ${port}`),
		["gateway esp32", "synctx-1 esp32", "synctx-2 esp8266", "my_app esp8266", "other esp32"],
	);
	for (const { board, frames, retries, radioOn, freeHeap } of boards) {
		assert.ok(frames > 0 && retries > 0 && radioOn > 0, board);
		if (board === "gateway") assert.ok((freeHeap ?? 0) > 1_000_000, `${freeHeap} bytes free`);
	}
	const [gateway, , , , sleeper] = boards;
	assert.ok((sleeper?.radioOn ?? 0) < (gateway?.radioOn ?? 0), "a node that sleeps has its radio on for less long");

	await client.endAsync(true);
	assert.is(await run.end(), 0);
	assert.equal(run.strays, []);
	assert.equal(
		run.said.filter(({ kind }) => kind === "table" || kind === "end").map(({ kind }) => kind),
		["table", "table", "end"],
		"a table also at the end",
	);
});

test("runs all demos, on both kinds of board", async () => {
	const run = new Run("--port", "0", "--nodes", "synctx,asynctx,pubonly,pubonly_gen,slow_echo", "--esp8266", "2");
	const client = await openClient(await run.url());
	const published = (text: RegExp) =>
		run.waitFor((said) => said.kind === "mqtt" && said.topic === "shed" && text.test(said.text ?? ""));
	await published(/^Count 1 ESPNow fails 0 Broker fails 0 mem_free \d+$/);
	await published(/^Count 1 Response fails 0 mem_free \d+$/);
	await published(/^\d+$/);
	await published(/^Count 1 number \d+$/);
	await client.publishAsync("foo_topic", "echo this", { qos: 1 });
	await published(/^echo this$/);
	await run.waitFor(
		({ kind, board, line }) => kind === "output" && board === "asynctx" && !!line?.includes("echo this"),
	);
	await client.endAsync(true);
	assert.is(await run.end(), 0);
	assert.equal(
		run.said.filter(({ state, line }) => state === "died" || line?.includes("Traceback")),
		[],
	);
});

test("shows the table when t and Enter come in", async () => {
	const run = new Run("--port", "0", "--no-airtime");
	await run.waitFor(({ kind, text }) => kind === "mqtt" && !!text?.includes("Count 0"));
	run.child.stdin?.write("what?\nt\n");
	const { boards } = await run.waitFor(({ kind }) => kind === "table");
	assert.is(boards?.length, 2);
	assert.is(await run.end(), 0);
});

test("ends when the script says so", async () => {
	const run = new Run("--port", "0", "--script", file("end.txt", "0.2 end\n"));
	assert.is(await run.ended(), 1);
	assert.is(run.said.at(-1)?.kind, "end");
	assert.is(run.stderr, "npm start: no publication of a node reached the broker\n");
});

test("says where a node's TypeScript is wrong, and starts nothing", async () => {
	const wrong = file(
		"wrong.ts",
		'import { Link } from "nodes/link";\nnew Link(5, 6, null);\nvar x = 1;\nprint(x as string);\n',
	);
	const { status, stdout, stderr } = await runTool("tools/start.ts", ["--port", "0", "--json", "--node", wrong]);
	assert.match(stderr, /^npm start: \S+wrong\.ts has \d+ errors; mend it and start again:\n {2}\S*wrong\.ts:2:10 - /);
	assert.not.match(stderr, /\n {4}at /);
	assert.not.match(stdout, '"kind":"board"');
	assert.is(status, 1);
});

test.run();
