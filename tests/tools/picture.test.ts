import { readFileSync } from "node:fs";
import { join } from "node:path";
import pc from "picocolors";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startBroker } from "../../sim/broker/index.ts";
import { ROOT } from "../../tools/common/paths.ts";
import { terminalSvg } from "../../tools/picture/svg.ts";
import { textView } from "../../tools/start/view.ts";
import { runTool } from "../helpers/command.ts";
import { linesOfPicture } from "../helpers/picture.ts";

const test = suite("the picture of npm start");
const { bold, cyan, dim } = pc.createColors(true);

/** The texts of the picture's spans, each with its attributes. */
function spans(svg: string): [text: string, attributes: string][] {
	return [...svg.matchAll(/<tspan ([^>]*)>([^<]*)<\/tspan>/g)].map(([, attributes = "", text = ""]) => [
		text,
		attributes,
	]);
}

test("characters that mean something in XML are shown as they are", () => {
	const line = 'node -> gateway  ["<&>","&amp;"]';
	const svg = terminalSvg(`${line}\n`, 80, 'a "label" <&>');
	assert.equal(linesOfPicture(svg), [line]);
	assert.match(svg, 'aria-label="a &quot;label&quot; &lt;&amp;&gt;"');
});

test("colours, bold and dim become spans, which end where they ended on the terminal", () => {
	const drawn = spans(terminalSvg(`a${cyan("b")}c${bold("d")}${dim(`e${cyan("f")}g`)}`, 80, ""));
	assert.is(drawn.map(([text]) => text).join(""), "abcdefg");
	const having = (attribute: RegExp) =>
		drawn.flatMap(([text, attributes]) => (attribute.test(attributes) ? text : [])).join("");
	assert.is(having(/ fill="#/), "bf");
	assert.is(having(/font-weight="bold"/), "d");
	assert.is(having(/fill-opacity/), "efg");
});

test("a colour goes on over the end of a line", () => {
	const drawn = spans(terminalSvg(cyan("one\ntwo"), 80, ""));
	assert.is(drawn.length, 2);
	for (const [, attributes] of drawn) assert.match(attributes, / fill="#/);
});

test("each span says its place and its width, so that columns are aligned in any font", () => {
	const [first, second] = spans(terminalSvg(`1234${cyan("12345678")}`, 80, "")).map(([, attributes]) => {
		const [, x, width] = /x="([\d.]+)" textLength="([\d.]+)"/.exec(attributes) ?? [];
		return { x: Number(x), width: Number(width) };
	});
	assert.ok(first && second);
	assert.is(second.width, 2 * first.width);
	assert.is(second.x, first.x + first.width);
});

test("the picture has room for its columns and lines", () => {
	const sizeOf = (svg: string) => /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
	const [width = 0, height = 0] = sizeOf(terminalSvg("x\n", 10, ""));
	const [wider = 0, higher = 0] = sizeOf(terminalSvg("x\nx\nx\n", 110, ""));
	assert.is(wider - width, 100 * 7.8);
	assert.ok(higher > height);
});

test("a terminal code that it does not know is an error, not lost", () => {
	assert.throws(() => terminalSvg("\u001b[5mblinks", 80, ""), /no terminal code 5/);
});

test("the README's begins as npm start does, with its standard port", () => {
	let banner = "";
	const write = (text: string) => {
		banner += text;
	};
	textView({ write, colors: false }).open({ host: "127.0.0.1", port: 1883, user: "", password: "" }, 1);
	const lines = banner.trimEnd().split("\n");
	assert.equal(linesOfPicture(readFileSync(join(ROOT, "docs", "start.svg"), "utf8")).slice(0, lines.length), lines);
	assert.match(readFileSync(join(ROOT, "README.md"), "utf8"), "(docs/start.svg)");
});

test("npm run picture says that its port is taken, and names no option that it has not", async () => {
	// Whoever else may have it, it is taken.
	const broker = await startBroker({ port: 1883 }).catch(() => undefined);
	const { status, stderr } = await runTool("tools/picture.ts");
	await broker?.stop();
	assert.is(
		stderr,
		"npm run picture: port 1883 of 127.0.0.1 is in use by another program. End that program first: the picture is to show the standard port\n",
	);
	assert.is(status, 1);
});

test.run();
