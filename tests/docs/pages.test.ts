// README and docs/: that what they show can be typed, read and followed.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { formatDiagnostic, transpile } from "tsmpy";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readOptions as readBattery } from "../../tools/battery/args.ts";
import { filesIn } from "../../tools/build/files.ts";
import { ROOT } from "../../tools/common/paths.ts";
import { compile } from "../../tools/deploy/bytecode.ts";
import { readCommand as readFlash } from "../../tools/flash/args.ts";
import { filesFor } from "../../tools/new/template.ts";
import { readOptions as readSerial } from "../../tools/serial/args.ts";
import { readOptions as readStart } from "../../tools/start/args.ts";
import { parseScript } from "../../tools/start/script.ts";
import { blocksOf, commandsOf, PAGES, textOf } from "./pages.ts";

const test = suite("the documentation");

const BLOCKS = PAGES.flatMap(blocksOf);
const NEW_SCRIPTS = JSON.parse(filesFor("my-sensor", "sync", "")["package.json"] ?? "").scripts as Record<
	string,
	string
>;
const SCRIPTS = JSON.parse(textOf("package.json")).scripts as Record<string, string>;

/** Options that a page names are options that the command reads; files that they name need not be there. */
const COMMANDS: Record<string, (args: string[]) => unknown> = {
	battery: readBattery,
	flash: (args) => readFlash(args, {}),
	"sim:serial": readSerial,
	start: (args) =>
		readStart(args.filter((word, at) => !["--node", "--script"].some((o) => o === word || o === args[at - 1]))),
};

/** What boards are talked to with beside our own commands; nothing that a test could give. */
const OTHERS = /^((mpremote|esptool|pipx install|mosquitto_sub|make) .*|npm ci|cd \S+|npx tsmpy .*)$/;

/** @throws Error the command is none, or does not take these options */
function checkOptions(command: string): void {
	const [, script = ""] = /^npm (?:run )?([\w:]+)(?: -- .*)?$/.exec(command) ?? [];
	assert.ok(script in SCRIPTS, "not a command that this test knows");
	const args = command.split(" -- ")[1]?.split(/\s+/) ?? [];
	COMMANDS[script]?.(args);
}

function checkAll(commands: readonly (readonly [page: string, command: string])[]): void {
	for (const [page, command] of commands) {
		try {
			checkOptions(command);
		} catch (error) {
			assert.unreachable(`${page}: ${command}: ${(error as Error).message}`);
		}
	}
}

test("each command that needs a board is one that the tools take, with these options", () => {
	const marked = BLOCKS.filter(({ language, needsBoard }) => language === "sh" && needsBoard);
	assert.ok(marked.length >= 8);
	const commands = marked.flatMap((block) => commandsOf(block).map((command) => [block.page, command] as const));
	checkAll(commands.filter(([, command]) => !OTHERS.test(command)));
});

test("each command in the text is one that the tools take, with these options", () => {
	const commands = PAGES.flatMap((page) =>
		[...textOf(page).matchAll(/`(npm (?:run|start|test)\b[^`]*)`/g)].flatMap(([, command = ""]) => {
			const [, script] = /^npm run ([\w:]+)$/.exec(command) ?? [];
			// Scripts of a new project are named as such; e2e/new gives them.
			return script !== undefined && script in NEW_SCRIPTS
				? []
				: [[page, command.replace("HOST:PORT", "h:1")] as const];
		}),
	);
	assert.ok(commands.length > 40, `${commands.length}`);
	checkAll(commands);
});

test("commands stand in blocks of the shell only, and each block is of a language that a test knows", () => {
	for (const { page, language, text } of BLOCKS) {
		assert.ok(["", "sh", "ts", "python", "yaml", "json"].includes(language), `${page}: ${language}`);
		if (language === "")
			assert.not.match(text, /^ *(\$ |npm (ci|run|start|test)( |$)|npx |mpremote |mosquitto_|esptool )/m, page);
	}
});

test("each listing in Python is one that MicroPython compiles", async () => {
	const listings = BLOCKS.filter(({ language }) => language === "python");
	assert.ok(listings.length >= 5);
	const sources = listings.map(({ page, text }, at) => ({ path: `${page}_${at}.py`, text }));
	assert.is((await compile(sources)).size, listings.length);
});

test("a script of events is one that npm start takes", () => {
	const scripts = BLOCKS.filter(({ language, text }) => language === "" && /^\d+ +ap off$/m.test(text));
	assert.is(scripts.length, 2);
	for (const { page, text } of scripts) assert.ok(parseScript(text, page, ["gateway", "synctx"]).length > 4);
});

test("each program for a board is one that tsmpy takes", () => {
	const folder = mkdtempSync(join(ROOT, ".nowlink", "docs-"));
	try {
		const programs = BLOCKS.filter(
			// What runs in Node is run in commands.test.ts.
			({ language, text }) => language === "ts" && !/from "(tsmpy|\.\/sim.*)"/.test(text),
		);
		assert.ok(programs.length >= 4);
		const files = programs.map(({ text }, at) => {
			const file = join(folder, `program_${at}.ts`);
			writeFileSync(file, text);
			return file;
		});
		const { diagnostics } = transpile({ tsconfig: join(ROOT, "tsconfig.firmware.json"), files });
		const pageOf = (file: string) => programs[files.indexOf(file)]?.page ?? file;
		assert.equal(
			diagnostics.map((d) => formatDiagnostic(d, pageOf)),
			[],
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test("each link leads to a file, and to a heading in it", () => {
	const reference = readdirSync(join(ROOT, "docs/api")).map((name) => `docs/api/${name}`);
	for (const page of [...PAGES, ...reference]) {
		for (const [, path = "", heading] of textOf(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)) {
			const file = path === "" ? page : relative(ROOT, join(ROOT, dirname(page), path));
			assert.ok(existsSync(join(ROOT, file)), `${page}: ${path}`);
			if (heading !== undefined) assert.ok(headings(file).includes(heading), `${page}: ${path}#${heading}`);
		}
	}
});

/** As GitHub names them. */
function headings(page: string): string[] {
	return [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) =>
		text
			.toLowerCase()
			.replace(/[^\w\- ]/g, "")
			.replaceAll(" ", "-"),
	);
}

test("each message that the page on trouble explains is one that the sources print", () => {
	const folders = ["src-shared", "src-mqtt", "src-gateway", "src-node", "src-anode", "tools"];
	const sources = folders.flatMap((folder) => filesIn(join(ROOT, folder))).map((file) => readFileSync(file, "utf8"));
	const rows = [...textOf("docs/troubleshooting.md").matchAll(/^\| `([^`]+)` \|/gm)].map(([, message = ""]) => message);
	assert.ok(rows.length > 8);
	for (const message of rows)
		assert.ok(
			sources.some((text) => text.includes(message)),
			message,
		);
});

test.run();
