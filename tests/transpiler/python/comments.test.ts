// Comments go along with what they stand at, each once.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileTexts } from "../support/compile.ts";

/** The Python of a program, without the line that names its source. */
function pythonOf(program: string): string {
	const made = compileTexts(new Map([["program.ts", program]])).get("program.ts");
	return (made?.text ?? "").split("\n").slice(1).join("\n").trim();
}

test("a comment stands above the statement it stood above, or behind the one it stood behind", () => {
	const python = pythonOf('// above\nconsole.log("a"); // behind\n');
	assert.is(python, '# above\nprint("a")  # behind');
});

test("a comment behind a statement that ends in another is the inner one's, once", () => {
	const python = pythonOf(
		'const a = ["x"];\nif (a.length > 1) console.log("many"); // of many\nelse console.log("few"); // of few\nfor (const x of a) console.log(x); // of each\n',
	);
	for (const comment of ["of many", "of few", "of each"]) {
		assert.match(python, new RegExp(`\\n +print\\(.*\\)  # ${comment}(\\n|$)`));
		assert.is(python.split(comment).length, 2, comment);
	}
});

test("what is said of a type, or of what is only declared, leaves with it", () => {
	const python = pythonOf(
		"/** a shape */\ninterface Shape { x: number }\n/** elsewhere */\ndeclare function far(s: Shape): void;\n/** ours */\nfunction near(s: Shape): number { return s.x; }\nconsole.log(near({ x: 1 }), typeof far);\n",
	);
	assert.match(python, "# ours\ndef near");
	assert.not.match(python, "a shape");
	assert.not.match(python, "elsewhere");
});

test.run();
