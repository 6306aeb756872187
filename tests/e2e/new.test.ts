// nowlink new as a user outside this repository has it: from the tarball, with the real npm.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, runTool } from "../helpers/command.ts";
import { temporaryFolder } from "../helpers/folder.ts";
import { atDesk } from "../tools/flash-fixture.ts";

const test = suite("nowlink new");
const execute = promisify(execFile);
// What this suite's own npm says of itself is not what a user's npm says.
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));

const npm = (folder: string, ...args: string[]) =>
	execute("npm", ["--no-audit", "--no-fund", ...args], {
		cwd: folder,
		env: { ...ENVIRONMENT, npm_config_yes: "true" },
	});

test("the tarball makes a project in an empty folder, which is built, simulated and flashed there", async () => {
	const folder = temporaryFolder();
	await npm(ROOT, "pack", "--silent", "--pack-destination", folder);
	const tarball = `./${readdirSync(folder)[0]}`;
	await npm(folder, "exec", "--package", tarball, "--", "nowlink", "new", "porch-light");
	const project = join(folder, "porch-light");
	await npm(project, "install");
	await npm(project, "run", "check");
	await npm(project, "run", "build");
	assert.match((await npm(project, "run", "battery")).stdout, /mAh a year/);
	assert.match(readFileSync(join(project, "build", "app.py"), "utf8"), /link\.publish\("porch-light", "hello"/);
	await seenAtTheBroker(project);
	await atDesk(async ({ addBoard }) => {
		const { board, serial } = await addBoard("porch");
		const args = ["--port", serial.path, "--gateway-id", "0200000000d1", "--channel", "6"];
		await npm(project, "run", "flash", "--", ...args);
		const flashed = (path: string) => readFileSync(join(board.flash, path), "utf8");
		assert.is(flashed("app.py"), readFileSync(join(project, "build", "app.py"), "utf8"));
		assert.is(flashed("main.py"), "import app\n");
	});
});

/** `npm start` until the node's message is at its broker. */
async function seenAtTheBroker(project: string): Promise<void> {
	const child = spawn("npm", ["--silent", "start", "--", "--json", "--port", "0", "--for", "120"], {
		cwd: project,
		env: ENVIRONMENT,
		stdio: ["ignore", "pipe", "inherit"],
	});
	const ended = once(child, "close");
	const topics: string[] = [];
	for await (const line of createInterface({ input: child.stdout })) {
		const { kind, topic, text } = JSON.parse(line);
		if (kind === "mqtt") topics.push(`${topic}: ${text}`);
		if (topics.at(-1) === "porch-light: hello") break;
	}
	child.stdout.resume();
	child.kill("SIGTERM");
	await ended;
	assert.is(topics.at(-1), "porch-light: hello");
}

test("its asynchronous program is one that tsmpy takes, as is the other", async () => {
	const { translate } = await import("../../tools/program/translate.ts");
	for (const kind of ["sync", "async"]) {
		const { texts } = await translate(join(ROOT, "tools", "new", "template", kind, "app.ts"), { target: "esp32" });
		assert.match(texts["app.py"] ?? "", /"my-sensor", "hello"/);
	}
});

test("a folder in use, and a name that npm or MQTT would not take, are refused before anything is written", async () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, "used", "something"), { recursive: true });
	const used = await runTool("tools/new.ts", [join(folder, "used")]);
	assert.is(used.status, 1);
	assert.match(used.stderr, /^nowlink new: .*used is there already and is not empty: nothing was written/);
	const named = await runTool("tools/new.ts", [join(folder, "My Sensor")]);
	assert.match(named.stderr, /^nowlink new: "My Sensor" cannot be the name of a project: give small letters/);
	const lost = await runTool("tools/new.ts", [join(folder, "fine"), "--package", "no.tgz"]);
	assert.match(lost.stderr, /^nowlink new: there is no no\.tgz: give the package's tarball by --package FILE/);
	const other = await runTool("tools/new.ts", [join(folder, "fine"), "--package", "README.md"]);
	assert.match(other.stderr, /^nowlink new: README\.md is no tarball: give one that npm pack made/);
	assert.not(existsSync(join(folder, "fine")));
	writeFileSync(join(folder, "file"), "");
	for (const place of ["/dev/null/my-sensor", join(folder, "file", "my-sensor")]) {
		const nowhere = await runTool("tools/new.ts", [place]);
		assert.is(nowhere.stderr, `nowlink new: ${place} cannot be made (ENOTDIR): give a place where you may write\n`);
	}
	if (existsSync("/proc")) {
		const refused = await runTool("tools/new.ts", ["/proc/porch/my-sensor"]);
		assert.match(refused.stderr, /^nowlink new: \/proc\/porch\/my-sensor cannot be made \(\w+\): give a place/);
	}
	const file = await runTool("tools/new.ts", [join(folder, "file")]);
	assert.match(file.stderr, /^nowlink new: .*file is there already and is not empty: nothing was written/);
});

test.run();
