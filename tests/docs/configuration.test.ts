// docs/configuration.md by the code: each key of a file, none that is not there, and the values that the files ship with.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FIRMWARE } from "../../tools/build/projects.ts";
import { ROOT } from "../../tools/common/paths.ts";

const test = suite("the configuration's page");
const page = readFileSync(join(ROOT, "docs/configuration.md"), "utf8");

/** Of each key in a section's table: what it holds as shipped; the keys that are not in the file, as "absent". */
function documented(file: string): { [key: string]: string } {
	const [, section = ""] = page.split(`\n## ${file}\n`).map((part) => part.split("\n## ")[0]);
	const rows = [...section.matchAll(/^\| `(\w+)` \| [^|]+ \| (?:`(.*?)`|absent) \|/gm)];
	return Object.fromEntries(rows.map(([, key = "", value = "absent"]) => [key, value]));
}

/** What the file assigns, by key or name. */
function shipped(file: string): { [key: string]: string } {
	const text = readFileSync(join(FIRMWARE.output, file), "utf8");
	const lines = [...text.matchAll(/^(?:(?:gwcfg|config)\["(\w+)"\]|(\w+)) = (?!\{\})(.*?)(?: {2}#.*)?$/gm)];
	return Object.fromEntries(lines.map(([, key, name, value = ""]) => [key ?? name ?? "", value]));
}

for (const file of ["gateway/gwconfig.py", "gateway/mqtt_local.py", "nodes/link_setup.py", "anodes/link_setup.py"]) {
	test(`says what ${file} ships with`, () => {
		const present = Object.entries(documented(file)).filter(([, value]) => value !== "absent");
		assert.ok(present.length >= 3);
		assert.equal(Object.fromEntries(present), shipped(file));
	});
}

test("lists the keys that the gateway takes from gwconfig, and no others", () => {
	const [, keys = ""] = /_KEYS = "(.*?)"/.exec(readFileSync(join(ROOT, "src-gateway/settings.ts"), "utf8")) ?? [];
	assert.equal(Object.keys(documented("gateway/gwconfig.py")).sort(), keys.split(" ").sort());
});

test("lists the keys that the MQTT client's configuration has, and no others", () => {
	const [, dict = ""] =
		/const config.*?\{(.*?)\n\};/s.exec(readFileSync(join(ROOT, "src-mqtt/config.ts"), "utf8")) ?? [];
	const keys = [...dict.matchAll(/^\t(\w+):/gm)].map(([, key]) => key);
	assert.equal(Object.keys(documented("gateway/mqtt_local.py")).sort(), keys.sort());
});

test.run();
