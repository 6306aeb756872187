// The manifest that freezes the firmware into a MicroPython image, executed by MicroPython's own manifestfile.py as a build does.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pythonTool } from "../../tools/bootstrap.ts";
import { FIRMWARE } from "../../tools/build/projects.ts";
import { ROOT } from "../../tools/common/paths.ts";
import { blocksOf } from "../docs/pages.ts";
import { temporaryFolder } from "../helpers/folder.ts";
import { HOME, inWorld, printed } from "../sim/world-fixture.ts";

const test = suite("frozen into a firmware image");
const execute = promisify(execFile);

/** What a MicroPython build has around our manifest: the board's own, and micropython-lib. */
function buildTree(): Readonly<Record<string, string>> {
	const root = temporaryFolder();
	const put = (path: string, text: string) => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	put("port/boards/manifest.py", 'freeze("../modules")\n');
	put("port/modules/of_the_board.py", "");
	put("lib/micropython/aioespnow/manifest.py", 'module("aioespnow.py")\n');
	put("lib/micropython/aioespnow/aioespnow.py", "");
	return { PORT_DIR: join(root, "port"), MPY_LIB_DIR: join(root, "lib") };
}

/** Python of the project, and the folder in which manifestfile.py lies: fetched once. */
async function manifestTool(): Promise<readonly [python: string, folder: string]> {
	const python = join(await pythonTool("mpremote"), "..", "python");
	const target = join(ROOT, ".nowlink", "manifest-tool");
	const folder = join(target, "stubber", "tools");
	if (!existsSync(join(folder, "manifestfile.py"))) {
		const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes"];
		await execute(python, [...pip, "--target", target, "-r", join(import.meta.dirname, "manifest_tool.txt")]);
	}
	return [python, folder];
}

/** What would be frozen: paths on the board, with their files. @param manifest a build's own */
async function frozenBy(manifest: string): Promise<Readonly<Record<string, string>>> {
	const file = join(temporaryFolder(), "manifest.py");
	writeFileSync(file, manifest);
	const [python, folder] = await manifestTool();
	const script = join(import.meta.dirname, "frozen_files.py");
	const { stdout } = await execute(python, ["-I", script, folder, file, JSON.stringify(buildTree())]);
	return JSON.parse(stdout) as Record<string, string>;
}

/** What is frozen of ours. */
function frozen(...packages: readonly string[]): Promise<Readonly<Record<string, string>>> {
	const path = join(FIRMWARE.output, "frozen", "manifest.py");
	const named = packages.length === 0 ? "" : `, packages=(${packages.map((name) => `"${name}",`).join(" ")})`;
	return frozenBy(`include("${path}"${named})\n`);
}

/** A board whose modules come before those of its flash, in a folder named as what is frozen: only the bytecode's form is another. */
async function image(packages: readonly string[], texts: Readonly<Record<string, string>>, main: string) {
	const modules = await frozen(...packages);
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
	const all = Object.keys(await frozen());
	for (const path of ["gateway/__init__.py", "nodes/link.py", "anodes/alink.py", "mqtt/client.py", "aioespnow.py"]) {
		assert.ok(all.includes(path), path);
	}
	const nodes = Object.keys(await frozen("nodes"));
	assert.ok(nodes.length > 5 && nodes.every((path) => /^(nodes|nowlink)\//.test(path)));
});

test("a build's own manifest, as docs/deploying.md gives it, freezes the gateway beside what the board has", async () => {
	const [listing] = blocksOf("docs/deploying.md").filter(({ text }) => text.includes("frozen/manifest.py"));
	const paths = Object.keys(await frozenBy(listing?.text.replace("/path/to/nowlink", ROOT) ?? ""));
	for (const path of ["of_the_board.py", "gateway/__init__.py", "gateway/mqtt_local.py"])
		assert.ok(paths.includes(path), path);
	assert.not(paths.includes("nodes/link.py"));
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
