// The flash command on simulated boards, through the real mpremote and MicroPython's REPL.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { python, pythonTool } from "../../tools/bootstrap.ts";
import { FIRMWARE } from "../../tools/build/projects.ts";
import { ROOT } from "../../tools/common/paths.ts";
import { filesOf } from "../../tools/deploy/packages.ts";
import { readCommand } from "../../tools/flash/args.ts";
import { checkBytecode, factsFrom } from "../../tools/flash/board.ts";
import { whyNotOpened } from "../../tools/flash/faults.ts";
import { serveFolders } from "../helpers/http.ts";
import { libraryIndex } from "../helpers/micropython-lib.ts";
import { printed } from "../sim/world-fixture.ts";
import { atDesk, atDeskWithBroker, type DeskBoard, flashCommand, WIFI } from "./flash-fixture.ts";

const test = suite("npm run flash");

const NODE = ["nodes", "--gateway-id", "0200000000d1", "--channel", "6"] as const;

test("a gateway and a node, flashed onto bare boards, carry a publication to the broker", async () => {
	await atDeskWithBroker(async ({ world, addBoard }, port) => {
		const gateway = await addBoard("gateway");
		const shown = await gateway.flash(["gateway", ...WIFI, "--broker", `127.0.0.1:${port}`]);
		assert.match(shown.join("\n"), />>> import gateway/);
		gateway.type("import gateway\r");
		const id = (await printed(world, "gateway", "ESPNow ID: ")).slice(-12);
		const node = await addBoard("node");
		await node.flash(["nodes", "--gateway-id", id, "--channel", "6", "--main", "--demo", "synctx"]);
		await node.board.reset();
		const published = await world.waitFor((event) => event.kind === "mqtt" && event.topic === "shed", {
			timeout: 60_000,
		});
		assert.match(Buffer.from((published as { payload: Uint8Array }).payload).toString(), /^Count \d+/);
	});
});

test("a second flash copies nothing, and edited configuration files stay byte for byte until they are to be reset", async () => {
	await atDesk(async ({ addBoard }) => {
		const node = await addBoard("node");
		await node.flash(NODE);
		const edited = `${node.read("lib/nodes/link_setup.py")}# mine: é\n`;
		node.write("lib/nodes/link_setup.py", edited);
		assert.match(
			(await node.flash(["nodes"])).join("\n"),
			/keeps {2}\/lib\/nodes\/link_setup\.py.*Done: 0 files copied/s,
		);
		assert.is(node.read("lib/nodes/link_setup.py"), edited);
		await node.flash([...NODE, "--reset-config"]);
		assert.match(node.read("lib/nodes/link_setup.py"), /^gateway = "0200000000d1"$/m);
		assert.not.match(node.read("lib/nodes/link_setup.py"), /mine/);
	});
});

test("a module that differs is copied, alone; bytecode takes the place of source, and source of bytecode", async () => {
	await atDesk(async ({ addBoard }) => {
		const node = await addBoard("node");
		await node.flash(NODE);
		node.write("lib/nodes/link.py", "spoilt");
		assert.match((await node.flash(["nodes"])).join("\n"), /\[1\/1\] \/lib\/nodes\/link\.py\nDone: 1 file copied/);
		await node.flash(["nodes", "--mpy"]);
		assert.equal(
			node.files("lib/nodes").filter((name) => name.startsWith("link.")),
			["link.mpy"],
		);
		assert.is(await node.evaluate("__import__('nodes.link').link.PUB_OK"), "0");
		await node.flash(["nodes"]);
		assert.equal(
			node.files("lib/nodes").filter((name) => name.startsWith("link.")),
			["link.py"],
		);
	});
});

test("an ESP8266 gets bytecode, and a board that is not the target is left alone", async () => {
	await atDesk(async ({ addBoard }) => {
		const node = await addBoard("node", "esp8266");
		await fails(node.flash([...NODE, "--target", "esp32"]), /the board is an ESP8266 .* not the esp32/);
		assert.equal(node.files("."), []);
		await node.flash([...NODE, "--target", "esp8266"]);
		assert.ok(node.files("lib/nodes").includes("link.mpy"));
		assert.ok(node.files("lib/nodes").includes("link_setup.py"), "configuration stays a text");
	});
});

test("--dry-run tells what it would do and does none of it", async () => {
	await atDesk(async ({ addBoard }) => {
		const node = await addBoard("node");
		const shown = await node.flash([...NODE, "--dry-run"]);
		assert.match(shown.join("\n"), /would copy {4}\/lib\/nodes\/link\.py \(\d+ bytes\).*Nothing was changed/s);
		assert.equal(node.files("."), []);
	});
});

test("--main starts the demo at power-up, and a main.py of the user's own is kept beside it", async () => {
	await atDesk(async ({ addBoard }) => {
		const node = await addBoard("node");
		node.write("main.py", "print('my own')\n");
		await node.flash([...NODE, "--main", "--demo", "synctx"]);
		assert.is(node.read("main.py"), "import nodes.synctx\n");
		assert.is(node.read("main_old.py"), "print('my own')\n");
	});
});

test("the cable pulled at each of ten points leaves the old firmware importable, and a second flash repairs", async () => {
	await atDesk(async ({ addBoard }) => {
		const node = await addBoard("node");
		await node.flash(NODE);
		const bytes = await node.replug();
		for (let point = 0; point < 10; point++) {
			const old = oldFirmware(node);
			const pulled = node.replug(Math.floor((bytes * (point + 0.5)) / 10));
			await fails(node.flash(["nodes"], { port: node.link }), /connection to the board .* was lost|does not answer/);
			await pulled;
			const isOld = old.map(([path, text]) => node.read(path) === text);
			// Once all has come over, a cable cannot hold up what the board does by itself.
			assert.ok(isOld.every(Boolean) || !isOld.some(Boolean), `old and new modules are mixed at point ${point}`);
			const name = isOld[0] ? "version" : "PUB_OK";
			assert.is(
				await node.evaluate(`__import__('nodes.link').link.${name}`),
				isOld[0] ? "old" : "0",
				`at point ${point}`,
			);
			await node.flash(["nodes"]);
			for (const [path] of old) assert.is(node.read(path), readFileSync(join(FIRMWARE.output, path.slice(4)), "utf8"));
			assert.equal(
				node.files("lib/nodes").filter((file) => file.endsWith(".new")),
				[],
			);
		}
	});
});

test("each way in which a board can fail is told in a sentence that says what to do", async () => {
	await atDesk(async ({ addBoard, folder }) => {
		const node = await addBoard("node");
		node.write("large.bin", Buffer.alloc(2_070_000));
		await fails(node.flash(NODE), /the board has \d+ KB of flash left, and \d+ KB are needed.*Remove files/);
		node.write("large.bin", "");
		await fails(node.flash(["nodes"]), /--gateway-id is missing.*no terminal/);
		await fails(node.flash(["nodes", "--gateway-id", "here"]), /12 hex digits, as the gateway prints them, not "here"/);
		const holder = spawn(await pythonTool("mpremote"), ["connect", node.link, "run", writeHolder(folder)]);
		await once(holder.stdout, "data");
		await fails(node.flash(NODE), /is in use by another program\. Close/);
		holder.kill("SIGKILL");
		const nothing = await flashCommand(["nodes", "--port", join(folder, "no-port")]);
		assert.match(nothing.stderr, /^npm run flash: there is no .*no-port\. Plug the board in; --list/);
		assert.is(nothing.status, 1);
	});
});

test("what a simulated port cannot show is told, too: no permission, a full flash, a board that is found by itself", async () => {
	await atDesk(async ({ addBoard, folder }) => {
		const node = await addBoard("node");
		const says = (script: string, port: readonly string[] = ["--port", node.link]) =>
			flashWith(script, [...NODE, ...port], folder);
		const full = await says(`echo 'OSError: [Errno 28] ENOSPC' >&2; exit 1`);
		assert.match(full.stderr, /^npm run flash: the board's flash is full\. What the board had before still works/);
		for (const path of ["/dev/null", folder])
			assert.is(whyNotOpened(path), `${path} is not a serial port; --list shows those that have a board`);
		assert.match(
			whyNotOpened(node.link, () => false),
			/^you may not use .* join the group that owns it/,
		);
		const deaf = await says(`echo 'mpremote: could not enter raw repl' >&2; exit 1`);
		assert.match(deaf.stderr, /does not answer as MicroPython's REPL\. Press its reset button/);
		const alone = `[ "$2" = list ] || exec ${await pythonTool("mpremote")} "$@"; echo '/dev/ttyS0 None 0000:0000 None None'`;
		assert.match((await says(alone, [])).stderr, /no board was found: plug one in/);
		const one = await says(`${alone}; echo '${node.link} 0001 10c4:ea60 Silicon Labs CP2102'`, []);
		assert.is(one.status, 0, one.stderr);
		const two = await says(`${alone}; echo '/dev/ttyUSB0 1 10c4:ea60 A B'; echo '/dev/ttyUSB1 2 1a86:7523 None C'`, []);
		assert.match(
			two.stderr,
			/there are 2 boards; say which one:\n {2}--port \/dev\/ttyUSB0 {2}\(A B\)\n {2}--port \/dev\/ttyUSB1 {2}\(C\)/,
		);
	});
});

test("what an ESP8266's MicroPython lacks for an asynchronous node is fetched from micropython-lib; if that cannot be, it is said", async () => {
	const server = await serveFolders({ index: libraryIndex() });
	try {
		await atDesk(async ({ addBoard, folder }) => {
			const node = await addBoard("node", "esp8266");
			// As on the board: the simulated one has the module built in.
			node.write("boot.py", "import sys\nsys.modules.pop('aioespnow')\n");
			const real = await pythonTool("mpremote");
			const app = join(ROOT, "tools", "new", "template", "async", "app.ts");
			const by = (index: string) =>
				flashWith(
					`[ "$4" = mip ] && exec ${real} "$1" "$2" "$3" mip install --index ${index} "$6"; exec ${real} "$@"`,
					["anodes", "--app", app, "--gateway-id", "0200000000d1", "--port", node.serial.path],
					folder,
				);
			const alone = await by("http://127.0.0.1:1");
			assert.match(
				alone.stderr,
				/all is on the board but aioespnow.*could not be fetched \(.*refused.*Connect this computer/i,
			);
			const done = await by(`${server.url}/index`);
			assert.is(done.stderr, "");
			assert.match(done.stdout, /has no aioespnow: fetching it from micropython-lib/);
			assert.is(node.read("lib/aioespnow.mpy"), "the bytecode of aioespnow");
			assert.ok(node.files(".").includes("app.mpy"), "an asynchronous program of one's own");
			assert.is(node.read("main.py"), "import app\n");
		});
	} finally {
		server.stop();
	}
});

test("a demo that is not there is told with those that are", () => {
	const demo = (name: string, demo: string) => readCommand([name, "--main", "--demo", demo], {});
	assert.throws(() => demo("nodes", "syncx"), /there is no demo "syncx" for nodes: give .*synctx/);
	assert.throws(() => demo("gateway", "synctx"), /--demo is for nodes and anodes; gateway has none/);
	assert.throws(() => demo("anodes", "alink"), /give asynctx$/);
});

test("a board without ESP-NOW, or with too old a MicroPython, or none, is refused with what to do", () => {
	const board = {
		implementation: "micropython",
		version: [1, 29, 0],
		mpy: 6,
		platform: "esp32",
		machine: "ESP32 module",
	};
	const refused = (change: object, sentence: RegExp) => {
		const lines = ["boot.py says hello", JSON.stringify({ ...board, ...change })];
		assert.throws(
			() => factsFrom(lines),
			(error: Error) => error.name === "UserError" && sentence.test(error.message),
		);
	};
	refused({ version: [1, 21, 9] }, /MicroPython 1\.21\.9; the firmware needs 1\.22 or newer\. Get it from/);
	refused({ implementation: "circuitpython" }, /runs circuitpython; the firmware needs MicroPython/);
	refused(
		{ platform: "rp2", machine: "Raspberry Pi Pico W" },
		/Raspberry Pi Pico W; ESP-NOW is there on ESP32 and ESP8266/,
	);
	const other = factsFrom([JSON.stringify({ ...board, version: [2, 0, 0], mpy: 7 })]);
	assert.throws(
		() => checkBytecode(other),
		/MicroPython 2\.0\.0 reads bytecode of version 7.*version 6: leave --mpy away/,
	);
	assert.is(factsFrom([JSON.stringify({ ...board, version: [1, 22, 0] })]).version, "1.22.0");
});

test("answers are asked for one by one, again if one cannot be right, and passwords are secret", async () => {
	await atDesk(async ({ addBoard }) => {
		const gateway = await addBoard("gateway");
		const asked: string[] = [];
		const answers = ["home", 'a "quoted" password', "mqtt://x", "broker.local:1884", "me", "pass"];
		const ask = (question: string, isSecret = false) => {
			asked.push(`${isSecret ? "secret: " : ""}${question}`);
			return Promise.resolve(answers[asked.length - 1] ?? "");
		};
		await gateway.flash(["gateway"], { prompt: { ask } });
		assert.equal(
			asked.map((question) => question.split(" (")[0]),
			[
				"Wi-Fi network",
				"secret: Wi-Fi password",
				"MQTT broker",
				'--broker takes a name or address, with :PORT if it is not 1883, not "mqtt://x"\nMQTT broker',
				"the broker's user name",
				"secret: the broker's password",
			],
		);
		const configuration = gateway.read("lib/gateway/mqtt_local.py");
		assert.match(configuration, /^config\["wifi_pw"\] = "a \\"quoted\\" password"$/m);
		assert.match(configuration, /^config\["port"\] = 1884$/m);
	});
});

/** The command where `mpremote` is a shell script. */
function flashWith(script: string, args: readonly string[], folder: string): ReturnType<typeof flashCommand> {
	const bin = join(folder, "bin");
	mkdirSync(bin, { recursive: true });
	writeFileSync(join(bin, "mpremote"), `#!/bin/sh\n${script}\n`);
	chmodSync(join(bin, "mpremote"), 0o755);
	return flashCommand(args, { PATH: `${bin}:${process.env.PATH}` });
}

test("at a terminal the questions are seen, secrets are not, and Ctrl-C ends it in a sentence with the board as it was", async () => {
	await atDesk(async ({ addBoard }) => {
		const gateway = await addBoard("gateway");
		const args = ["--port", gateway.serial.path];
		const ended = await atTerminal([["Wi-Fi network: ", "\x03"]], args);
		assert.match(ended.shown, /npm run flash: interrupted\. What the board had before still works/);
		assert.is(ended.status, 1);
		const left = await atTerminal([["Wi-Fi network: ", "\x04"]], args);
		assert.match(left.shown, /npm run flash: the input has ended, and there was no answer\. Nothing was changed/);
		assert.equal(gateway.files("."), []);
		const { shown, status } = await atTerminal(
			[
				["Wi-Fi network: ", "home\r"],
				["Wi-Fi password: ", "sesame\r"],
				["MQTT broker (", "127.0.0.1\r"],
				["user name (", "\r"],
			],
			args,
		);
		// What stands in the line after it was last cleared is what a person sees.
		assert.match(shown, "\x1b[0JWi-Fi network: ");
		assert.not.match(shown, /sesame/);
		assert.is(status, 0, shown);
		assert.match(gateway.read("lib/gateway/mqtt_local.py"), /^config\["wifi_pw"\] = "sesame"$/m);
	});
});

/** The command at a terminal, with what is typed once a text has come. */
async function atTerminal(
	answers: readonly (readonly [string, string])[],
	args: readonly string[],
): Promise<{ readonly shown: string; readonly status: number }> {
	const [program = "", ...first] = await python();
	const typist = join(import.meta.dirname, "typist.py");
	const command = [process.execPath, "--import", "tsx", join(ROOT, "tools", "flash.ts"), ...args];
	const { stdout } = await promisify(execFile)(program, [...first, typist, JSON.stringify(answers), ...command], {
		cwd: ROOT,
		timeout: 120_000,
	});
	return JSON.parse(stdout);
}

/** A program that says when it runs, and then keeps its port. */
function writeHolder(folder: string): string {
	const path = join(folder, "holder.py");
	writeFileSync(path, "print('here')\nimport time\ntime.sleep(60)\n");
	return path;
}

/** Puts other texts in place of the modules of the node's firmware; returns them. */
function oldFirmware(node: DeskBoard): [string, string][] {
	return filesOf("nodes", FIRMWARE.output).modules.map((path) => {
		node.write(`lib/${path}`, `version = "old"\n`);
		return [`lib/${path}`, `version = "old"\n`];
	});
}

async function fails(work: Promise<unknown>, sentence: RegExp): Promise<void> {
	const error = await work.then(
		() => undefined,
		(thrown: Error) => thrown,
	);
	assert.ok(error, `it went well instead of: ${sentence}`);
	assert.is(error.name, "UserError", error.stack);
	assert.match(error.message, sentence);
}

test("a package holds what its modules bring in at run time", () => {
	const { modules } = filesOf("gateway");
	for (const path of ["gateway/status.py", "mqtt/dial.py", "mqtt/tls.py", "mqtt/values.py", "nowlink/wire.py"])
		assert.ok(modules.includes(path), path);
});

test.run();
