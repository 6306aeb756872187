// The API reference: that what it shows is what a program on a board can type.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAGES } from "../../tools/api/pages.ts";
import { API_FOLDER } from "../../tools/api/reference.ts";
import { FIRMWARE } from "../../tools/build/projects.ts";

const test = suite("the API reference");

const pages = PAGES.filter(({ language }) => language === "python").map(({ path, modules }) => ({
	path,
	text: readFileSync(join(API_FOLDER, path), "utf8"),
	modules,
}));

/** `name(a: int, b: bool = False)`: name and parameters, with their defaults, of each call that a page shows. */
function callsOf(text: string): { name: string; parameters: string }[] {
	return [...text.matchAll(/```python\n(?:await )?(\w+)\((.*)\)(?: -> .*|(?<=^[A-Z].*))\n```/gm)].map(
		([, name = "", parameters = ""]) => ({
			name,
			parameters: parameters
				.replace(/function\([^)]*\)/g, "")
				.replace(/\[[^\]]*\]/g, "")
				.split(", ")
				.filter((one) => one !== "")
				.map((one) => one.replace(/:[^=]*?( = |$)/, (_, end: string) => end.trim()))
				.join(", "),
		}),
	);
}

/** All of the firmware's Python that may hold what is shown: classes inherit from other modules. */
const python = ["nodes/link", "anodes/alink", "nowlink/base_link", "mqtt/client", "mqtt/session", "mqtt/messages"]
	.concat("mqtt/topic", "mqtt/connection", "gateway/service", "gateway/gwconfig", "gateway/__init__")
	.map((name) => readFileSync(join(FIRMWARE.output, `${name}.py`), "utf8"))
	.join("\n");

test("each function can be called by these names of its parameters, with these defaults", () => {
	const definitions = new Set(
		[...python.matchAll(/def (\w+)\(\s*(?:self(?:, )?)?([^)]*)\)/g)].map(
			([, name, parameters = ""]) => `${name}(${parameters.replace(/\s+/g, " ").replace(/,? $/, "").trim()})`,
		),
	);
	let checked = 0;
	for (const { path, text } of pages) {
		for (const { name, parameters } of callsOf(text)) {
			const isClass = /^[A-Z]/.test(name);
			const written = `${isClass ? "__init__" : name}(${parameters})`;
			assert.ok(definitions.has(written), `${path}: ${written} is not in the Python`);
			checked++;
		}
	}
	assert.ok(checked > 30, `${checked}`);
});

test("each entry says something in words", () => {
	for (const { path, text } of pages) assert.not.match(text, /```\n+(#|$)/, path);
});

test("no private name is told of", () => {
	for (const { path, text } of pages) assert.not.match(text, /^#+ _/m, path);
});

test.run();
