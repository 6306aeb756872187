// A defect of tsmpy's own is a diagnostic with a place, and spoils no other file. The defects are injected.
import { join } from "node:path";
import type { ts } from "ts-morph";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { transpile } from "../../transpiler/src/api.ts";
import { PrivateNames } from "../../transpiler/src/types/names/private-names.ts";
import { Numbers } from "../../transpiler/src/types/numbers/numbers.ts";
import { folderWith } from "./cli/command.ts";

const folder = folderWith({
	"good.ts": "export const fine = 1 + 1;\n",
	"bad.ts":
		"export const first = 1;\nexport function f(): int {\n\tconst x = 666 + first;\n\treturn x;\n}\nexport class Box {\n\twidth = 1;\n}\n",
	"other.ts": 'import { f } from "./bad";\n\nconsole.log(f());\n',
});
const files = ["good.ts", "bad.ts", "other.ts"].map((name) => join(folder, name));

/** Makes a method throw where `isHit` says so, for as long as `work` runs. */
function withDefect<T>(owner: object, name: string, isHit: (node: ts.Node) => boolean, work: () => T): T {
	const methods = owner as Record<string, (node: ts.Node, ...rest: unknown[]) => unknown>;
	const original = methods[name];
	assert.type(original, "function");
	methods[name] = function (this: unknown, node, ...rest) {
		if (isHit(node)) throw new Error("injected");
		return original?.call(this, node, ...rest);
	};
	try {
		return work();
	} finally {
		if (original !== undefined) methods[name] = original;
	}
}

test("a lowering that fails: TSM9001 where it stood, the other files are built", () => {
	const { files: made, diagnostics } = withDefect(
		Numbers.prototype,
		"of",
		(node) => node.getSourceFile().fileName.endsWith("bad.ts") && node.getText() === "666",
		() => transpile({ files }),
	);
	const [first] = diagnostics;
	assert.equal([first?.code, first?.file, first?.line, first?.column], ["TSM9001", files[1], 3, 12]);
	assert.ok(diagnostics.every((d) => d.code === "TSM9001" && d.file === files[1]));
	assert.match(diagnostics[0]?.message ?? "", /injected/);
	assert.equal(made.map((f) => f.path).sort(), ["good.py", "other.py"]);
});

test("an analysis of the whole program that fails: what has no connection with the cause is built", () => {
	const { files: made, diagnostics } = withDefect(
		PrivateNames.prototype,
		"note",
		(node) => node.getSourceFile().fileName.endsWith("bad.ts"),
		() => transpile({ files }),
	);
	assert.equal([...new Set(diagnostics.map((d) => d.code))], ["TSM9001"]);
	assert.equal(
		made.map((f) => f.path),
		["good.py"],
	);
});

test("without the defect all is built", () => {
	const { files: made, diagnostics } = transpile({ files });
	assert.equal(diagnostics, []);
	assert.is(made.length, 3);
});

test.run();
