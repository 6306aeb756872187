// What a target lacks is not in its output.
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { transpile } from "../../../transpiler/src/api.ts";
import { ROOT } from "../../helpers/command.ts";
import { CONFORMANCE, conformanceNames, isLoose } from "../support/programs.ts";

const PROJECT = { tsconfig: join(CONFORMANCE, "tsconfig.json") };
const PROGRAMS = conformanceNames()
	.filter((name) => !isLoose(name))
	.map((name) => join(CONFORMANCE, name));
/** Programs that write f-strings where a target has them. */
const WRITING = PROGRAMS.filter((path) => /\/(closures|functions)\/[^/]+$/.test(path));
const plain = transpile({ ...PROJECT, files: WRITING });
// One in three of each topic, and so of each helper that the topic is about: all would take a minute more.
const esp8266 = transpile({ ...PROJECT, files: PROGRAMS.filter((_, i) => i % 3 === 0), target: "esp8266" });

test("on an ESP8266 no f-string is left, and text is filled by format", () => {
	// no f-string stands behind a bracket, a point or a percent sign, but a text may end in ")f", ".f" or "%f"
	const hasFString = (text: string): boolean => /(?<![\w"'\\)\]}.%])f["']/.test(text);
	assert.ok(plain.files.filter((f) => hasFString(f.text)).length > 10);
	assert.equal(
		esp8266.files.filter((f) => hasFString(f.text)).map((f) => f.path),
		[],
	);
	assert.ok(esp8266.files.some((f) => f.text.includes('".format(')));
});

test("on an ESP8266 nothing is imported that its modules do not have", () => {
	for (const { text, path } of esp8266.files) {
		assert.not.match(text, /from math import .*\b(inf|nan|log2|log10|sinh|gamma)\b/, path);
		assert.not.match(text, /from random import .*\b(random|randint|choice|uniform)\b/, path);
	}
});

test("a program with ALink is one for an ESP8266: micropython-lib has the aioespnow that its image lacks", () => {
	const { files, diagnostics } = transpile({
		tsconfig: join(ROOT, "tsconfig.firmware.json"),
		files: [join(ROOT, "tools/new/template/async/app.ts")],
		withImports: true,
		target: "esp8266",
	});
	assert.equal(
		diagnostics.map(({ code }) => code),
		[],
	);
	assert.ok(files.some(({ text }) => /^(import|from) aioespnow\b/m.test(text)));
});

test.run();
