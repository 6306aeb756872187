// The packages in dist-mpy, installed by the real mip: mpremote's and MicroPython's own, from a server on loopback.
import { execFile } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";

import { micropython, pythonTool } from "../../tools/bootstrap.ts";
import { FIRMWARE } from "../../tools/build/projects.ts";
import { ROOT } from "../../tools/common/paths.ts";
import { findStalePackages } from "../../tools/deploy/pack.ts";
import { filesOf, PACKAGES, selfConfiguring } from "../../tools/deploy/packages.ts";
import { versionOfAll } from "../../tools/deploy/version.ts";
import { temporaryFolder } from "../helpers/folder.ts";
import { type FileServer, serveFolders } from "../helpers/http.ts";
import { libraryIndex } from "../helpers/micropython-lib.ts";
import { HOME, printed } from "../sim/world-fixture.ts";
import { atDesk, atDeskWithBroker, type DeskBoard } from "./flash-fixture.ts";

const test = suite("installing by mip");
const execute = promisify(execFile);

let server: FileServer;

test.before(async () => {
	server = await serveFolders({
		packages: FIRMWARE.output,
		index: libraryIndex(),
		"someone/nowlink/HEAD": ROOT,
		"someone/nowlink/v1.2": ROOT,
	});
});
test.after(() => server.stop());
test.before.each(() => {
	server.asked.length = 0;
});

/** Nothing was asked for in vain: MicroPython's mip does not tell by its exit status. */
function allWereThere(): void {
	assert.equal(
		server.asked.filter(({ status }) => status !== 200),
		[],
	);
}

function bySource(board: DeskBoard, name: string): Promise<string> {
	return board.mpremote("mip", "install", "--index", `${server.url}/index`, `${server.url}/packages/${name}`);
}

test("a gateway and a node, installed onto bare boards, tell what to edit, and then carry a publication to the broker", async () => {
	await atDeskWithBroker(async ({ world, addBoard }, port) => {
		const gateway = await addBoard("gateway");
		await bySource(gateway, "gateway");
		gateway.type("import gateway\r");
		await printed(world, "gateway", "Made /lib/gateway/mqtt_local.py: your settings go there.");
		await printed(world, "gateway", 'The gateway cannot start: config["server"]');
		const settings = [
			"from .mqtt_as import config",
			`config["server"], config["port"] = "127.0.0.1", ${port}`,
			`config["ssid"], config["wifi_pw"] = "${HOME.ssid}", "${HOME.password}"`,
		];
		gateway.write("lib/gateway/mqtt_local.py", `${settings.join("\n")}\n`);
		await gateway.mpremote("soft-reset");
		gateway.type("import gateway\r");
		const id = (await printed(world, "gateway", "ESPNow ID: ")).slice(-12);

		const node = await addBoard("node", "esp8266");
		await bySource(node, "mpy6/nodes");
		node.type("import nodes.synctx\r");
		await printed(world, "node", "ImportError: /lib/nodes/link_setup.py was made just now: put your settings there");
		node.write("lib/nodes/link_setup.py", `gateway = "${id}"\nchannel = 6\ncredentials = None\n`);
		await node.mpremote("soft-reset");
		node.type("import nodes.synctx\r");
		await world.waitFor((event) => event.kind === "mqtt" && event.topic === "shed", { timeout: 60_000 });
	});
	allWereThere();
});

test("an upgrade leaves the configuration byte for byte, and brings the rest up to date", async () => {
	await atDesk(async ({ addBoard }) => {
		const board = await addBoard("board");
		for (const name of PACKAGES) await bySource(board, name);
		const kept = PACKAGES.flatMap((name) => filesOf(name).configuration).map((path) => `lib/${path}`);
		assert.is(kept.length, 4);
		for (const path of kept) board.write(path, `# mine: é\n`);
		board.write("lib/nodes/link.py", "an older one");
		for (const name of [...PACKAGES, ...PACKAGES.map((name) => `mpy6/${name}`)]) await bySource(board, name);
		for (const path of kept) assert.is(board.read(path), "# mine: é\n");
		assert.is(board.read("lib/nodes/link.py"), readFileSync(join(FIRMWARE.output, "nodes", "link.py"), "utf8"));
		assert.ok(board.files("lib").includes("aioespnow.mpy"), "what an ESP8266's MicroPython lacks comes too");
		assert.is(await board.evaluate("__import__('nodes.link_setup') and 'mine wins'"), "mine wins");
	});
	allWereThere();
});

test("mip.install at a board's REPL, over its Wi-Fi, brings a package that works", async () => {
	await atDesk(async ({ world, addBoard }) => {
		const board = await addBoard("board");
		const lines = [
			"import network, mip",
			"sta = network.WLAN(network.STA_IF)",
			"sta.active(True)",
			`sta.connect('${HOME.ssid}', '${HOME.password}')`,
			"while not sta.isconnected(): pass",
			"",
			`mip.install('${server.url}/packages/mpy6/mqtt')`,
			"from mqtt.client import MQTTClient",
			"print('has', MQTTClient.__name__)",
		];
		board.type(`${lines.join("\r")}\r`);
		await printed(world, "board", "has MQTTClient", { timeout: 60_000 });
	});
	allWereThere();
});

test("the github: form of both installers finds each file of each package in the repository, at a tag too", async () => {
	const target = temporaryFolder();
	const [program = "", ...first] = await micropython();
	await execute(program, [
		...first,
		"-c",
		redirected(
			"mip",
			`for path in (${[...packagePaths(), ""].map((path) => `"${path}"`).join(",")}):
    path and mip.install("github:someone/nowlink/dist-mpy/" + path, target="${target}", index=BASE + "/index", version="v1.2")`,
		),
	]);
	checkGithub("/someone/nowlink/v1.2/dist-mpy/", target);
	server.asked.length = 0;
	await atDesk(async ({ addBoard }) => {
		const board = await addBoard("board");
		const python = join(await pythonTool("mpremote"), "..", "python");
		const packages = packagePaths().map((path) => `github:someone/nowlink/dist-mpy/${path}`);
		const args = ["connect", board.serial.path, "mip", "install", "--index", `${server.url}/index`, ...packages];
		const install = redirected("mpremote.mip", "import mpremote.main\nmpremote.main.main()");
		await execute(python, ["-c", install, ...args]);
		checkGithub("/someone/nowlink/HEAD/dist-mpy/", join(board.board.flash, "lib"));
	});
});

test("the manifests name the one version, and no configuration file", () => {
	assert.match(readFileSync(join(FIRMWARE.output, "gateway", "version.py"), "utf8"), `"${versionOfAll()}"`);
	for (const path of packagePaths()) {
		const { urls, version } = JSON.parse(readFileSync(join(FIRMWARE.output, path, "package.json"), "utf8"));
		assert.is(version, versionOfAll());
		const name = PACKAGES.find((known) => path.endsWith(known)) ?? "mqtt";
		const targets = urls.map(([target]: [string]) => target);
		for (const file of filesOf(name).configuration)
			assert.not(targets.includes(file), `${path} would overwrite ${file}`);
		assert.ok(urls.every(([, url]: [string, string]) => !url.includes("..")));
	}
});

test("a package that is not what its modules give is found: bytecode, a copy, a list, a file too many", async () => {
	const root = temporaryFolder();
	cpSync(FIRMWARE.output, root, { recursive: true });
	assert.equal(await findStalePackages(root), { stale: [], orphans: [] });
	const spoilt = ["gateway/mip/mqtt/topic.py", "mpy6/nodes/nodes/link.mpy", "nodes/package.json"];
	for (const path of spoilt) writeFileSync(join(root, path), "spoilt");
	writeFileSync(join(root, "frozen", "orphan.py"), "");
	const { stale, orphans } = await findStalePackages(root);
	assert.equal(stale.map(({ path }) => path).sort(), spoilt);
	assert.equal(orphans, ["frozen/orphan.py"]);
});

function packagePaths(): string[] {
	return PACKAGES.flatMap((name) => [name, `mpy6/${name}`]);
}

/** Python that makes an installer ask our server in place of GitHub's, and then does something. */
function redirected(module: string, action: string): string {
	return `import ${module} as mip
BASE = "${server.url}"
rewrite = mip._rewrite_url
mip._rewrite_url = lambda url, branch=None: rewrite(url, branch).replace("https://raw.githubusercontent.com", BASE)
${action}`;
}

/** All that was asked for was there, and each module of each package has arrived, as Python and as bytecode. */
function checkGithub(base: string, lib: string): void {
	allWereThere();
	assert.ok(server.asked.some(({ path }) => path.startsWith(base)));
	for (const name of PACKAGES) {
		for (const path of selfConfiguring(filesOf(name))) {
			assert.ok(existsSync(join(lib, path)), path);
			assert.ok(existsSync(join(lib, path.replace(/py$/, "mpy"))), `${path}, as bytecode`);
		}
	}
}

test.run();
