// The manifest that freezes the firmware into a MicroPython image, executed as a build does.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { python } from "../../tools/bootstrap.ts";
import { FIRMWARE } from "../../tools/build/projects.ts";
import { HOME, inWorld, printed } from "../sim/world-fixture.ts";

const test = suite("frozen into a firmware image");
const execute = promisify(execFile);

interface Frozen {
	/** Paths of modules, with their files. */
	readonly modules: Readonly<Record<string, string>>;
	readonly required: readonly string[];
}

async function frozen(...packages: readonly string[]): Promise<Frozen> {
	const [program = "", ...first] = await python();
	const double = join(import.meta.dirname, "manifest_double.py");
	const manifest = join(FIRMWARE.output, "frozen", "manifest.py");
	const { stdout } = await execute(program, [...first, double, manifest, ...packages]);
	return JSON.parse(stdout) as Frozen;
}

/** A board whose modules come before those of its flash, in a folder named as what is frozen: only the bytecode's form is another. */
async function image(packages: readonly string[], texts: Readonly<Record<string, string>>, main: string) {
	const { modules } = await frozen(...packages);
	const files = Object.entries(modules).map(([path, from]) => ({ from, to: `.frozen_double/${path}` }));
	const boot = "import sys\nsys.path.insert(1, '.frozen_double')\n";
	return {
		name: "board",
		port: "esp32",
		mac: "0200000000f1",
		files,
		texts: { "boot.py": boot, ...texts },
		main,
	} as const;
}

test("all packages are frozen unless some are named, each module once, and what they need of micropython-lib", async () => {
	const all = await frozen();
	for (const path of ["gateway/__init__.py", "nodes/link.py", "anodes/alink.py", "mqtt/client.py"]) {
		assert.ok(path in all.modules, path);
	}
	assert.equal(all.required, ["aioespnow"]);
	const nodes = await frozen("nodes");
	assert.ok(Object.keys(nodes.modules).every((path) => /^(nodes|nowlink)\//.test(path)));
	assert.equal(nodes.required, []);
});

test("a frozen gateway makes its configuration on the flash, and goes by it when it has been edited", async () => {
	await inWorld(async (world) => {
		await world.addBoard(await image(["gateway"], {}, "import gateway\n"));
		await printed(world, "board", "Made /lib/gateway/gwconfig.py");
		await printed(world, "board", "Made /lib/gateway/mqtt_local.py");
		await printed(world, "board", "The gateway cannot start");
	});
	const settings = [
		"from .mqtt_as import config",
		'config["server"] = "127.0.0.1"',
		`config["ssid"], config["wifi_pw"] = "${HOME.ssid}", "${HOME.password}"`,
		'print("reads mine")',
	];
	await inWorld(async (world) => {
		const texts = { "lib/gateway/mqtt_local.py": settings.join("\n") };
		await world.addBoard(await image(["gateway"], texts, "import gateway\n"));
		await printed(world, "board", "reads mine");
		await printed(world, "board", "ESPNow ID: ");
	});
});

test("a frozen node asks for its settings, and goes by them", async () => {
	await inWorld(async (world) => {
		await world.addBoard(await image(["nodes"], {}, "import nodes.synctx\n"));
		await printed(world, "board", "ImportError: /lib/nodes/link_setup.py was made just now");
	});
	await inWorld(async (world) => {
		const texts = { "lib/nodes/link_setup.py": 'gateway = "0200000000d1"\nchannel = 6\ncredentials = None\n' };
		await world.addBoard(await image(["nodes"], texts, "import nodes.synctx\n"));
		await printed(world, "board", "Link init.");
	});
});

test.run();
