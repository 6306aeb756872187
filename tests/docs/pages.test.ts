// README and docs/: that what they show can be typed, read and followed.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { formatDiagnostic, transpile } from "tsmpy";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readOptions as readBattery } from "../../tools/battery/args.ts";
import { filesIn } from "../../tools/build/files.ts";
import { ROOT } from "../../tools/common/paths.ts";
import { readCommand as readFlash } from "../../tools/flash/args.ts";
import { readOptions as readSerial } from "../../tools/serial/args.ts";
import { readOptions as readStart } from "../../tools/start/args.ts";
import { blocksOf, textOf } from "../helpers/pages.ts";

const test = suite("the documentation");

const PAGES = [
	"README.md",
	...readdirSync(join(ROOT, "docs")).flatMap((name) => (/\.md$/.test(name) ? [`docs/${name}`] : [])),
];
const BLOCKS = PAGES.flatMap(blocksOf);

/** Options that a page names are options that the command reads; files that they name need not be there. */
const COMMANDS: Record<string, (args: string[]) => unknown> = {
	battery: readBattery,
	flash: (args) => readFlash(args, {}),
	"sim:serial": readSerial,
	start: (args) =>
		readStart(args.filter((word, at) => !["--node", "--script"].some((o) => o === word || o === args[at - 1]))),
};

/** What of other programs a page may show; mpremote and esptool talk to boards, whatever is said before. */
const OTHERS =
	/^((mpremote|esptool|pipx install) .*|npm ci|cd \S+|npx tsmpy .*|mosquitto_(pub|sub)( -[hptuqPm] \S+| -[vnr])+|openssl .*)$/;

function checkCommand(line: string): void {
	const command = line.replace(/\s+#.*$/, "").trim();
	if (command === "" || OTHERS.test(command)) return;
	const [, script] = /^npm (?:run )?([\w:]+)(?: -- .*)?$/.exec(command) ?? [];
	const { scripts } = JSON.parse(textOf("package.json"));
	assert.ok(script !== undefined && script in scripts, `${command}: not a command that this test knows`);
	const args = command.split(" -- ")[1]?.split(/\s+/) ?? [];
	COMMANDS[script ?? ""]?.(args);
}

test("each command is one that the tools take, with these options, unless it is marked as needing a board", () => {
	const shown = BLOCKS.filter(({ language, needsBoard }) => language === "sh" && !needsBoard);
	assert.ok(shown.length >= 8);
	for (const { page, text } of shown) {
		for (const line of text.split("\n")) {
			try {
				checkCommand(line);
			} catch (error) {
				assert.unreachable(`${page}: ${line.trim()}: ${(error as Error).message}`);
			}
		}
	}
});

test("each program for a board is one that tsmpy takes", () => {
	const folder = mkdtempSync(join(ROOT, ".nowlink", "docs-"));
	try {
		const programs = BLOCKS.filter(
			({ page, language, text }) => language === "ts" && page !== "docs/subset.md" && !/from "\.\/sim/.test(text),
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
