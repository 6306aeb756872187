import { suite } from "uvu";
import * as assert from "uvu/assert";
import { HELP } from "../../tools/start/args.ts";
import { parseScript } from "../../tools/start/script.ts";

const test = suite("a script of npm start");
const BOARDS = ["gateway", "node"];

function actions(text: string) {
	return parseScript(text, "house.txt", BOARDS).map(({ action }) => action);
}

function complaint(text: string): string {
	try {
		actions(text);
	} catch (error) {
		assert.is((error as Error).name, "UserError");
		return (error as Error).message;
	}
	throw new Error(`${text} was accepted`);
}

test("has an event a line, played in order of time; empty lines and comments are left out", () => {
	const text = "\ufeff# a house\n\n  20   channel 11\n3.5\tap off\r\n\t# more\n3.5 ap on\n";
	const steps = parseScript(text, "house.txt", BOARDS);
	assert.equal(steps, [
		{ at: 3500, line: 4, text: "ap off", action: { kind: "ap", on: false } },
		{ at: 3500, line: 6, text: "ap on", action: { kind: "ap", on: true } },
		{ at: 20_000, line: 3, text: "channel 11", action: { kind: "channel", channel: 11 } },
	]);
});

test("knows all that its help names", () => {
	const lines = ["ap on", "channel 13", "broker off", "broker on", "broker restart", "reset node", "kill gateway"];
	lines.push("publish a/b two  words # kept", "retain a/b", "loss 0.25", "table", "end");
	assert.equal(actions(lines.map((line) => `1 ${line}`).join("\n")).slice(4), [
		{ kind: "broker", change: "restart" },
		{ kind: "reset", board: "node" },
		{ kind: "kill", board: "gateway" },
		{ kind: "publish", topic: "a/b", message: "two  words # kept", retain: false },
		{ kind: "publish", topic: "a/b", message: "", retain: true },
		{ kind: "loss", loss: 0.25 },
		{ kind: "table" },
		{ kind: "end" },
	]);
	for (const line of lines) assert.match(HELP, new RegExp(`^  ${line.split(" ")[0]}( .*)? {2}`, "m"));
});

test("says of each wrong line where it is, what is wrong and what may stand there", () => {
	const text = [
		"soon ap off",
		"1 chanel 3",
		"2 channel 14",
		"3 ap",
		"4 reset toaster",
		"5 publish a/#",
		"6 end now",
		"7 loss 2",
	];
	assert.equal(complaint(text.join("\n")).split("\n  "), [
		"the script cannot be played:",
		'house.txt:1: a line begins with the seconds since the gateway\'s start, such as 12.5, not with "soon"',
		'house.txt:2: there is no "chanel". After the seconds stands one of: ap off|on, channel N, broker off|on|restart, reset BOARD, kill BOARD, publish TOPIC MESSAGE, retain TOPIC MESSAGE, loss P, table, end',
		'house.txt:3: "channel" takes a channel from 1 to 13, not "14"',
		'house.txt:4: "ap" takes off or on',
		'house.txt:5: "reset" takes a board: gateway, node, not "toaster"',
		'house.txt:6: "publish" takes a topic without # and +, and a message, not "a/#"',
		'house.txt:7: "end" takes nothing after it, not "now"',
		'house.txt:8: "loss" takes a probability from 0 to 1, not "2"',
	]);
	for (const line of ["1", "1 toString", "-1 end", "9999999 end", "1 constructor"]) complaint(line);
});

test.run();
