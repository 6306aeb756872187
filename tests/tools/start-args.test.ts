import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readOptions } from "../../tools/start/args.ts";
import { temporaryFolder } from "../helpers/folder.ts";

const test = suite("the options of npm start");

function complaint(...args: string[]): string {
	try {
		readOptions(args);
	} catch (error) {
		assert.is((error as Error).name, "UserError");
		return (error as Error).message;
	}
	throw new Error(`${args.join(" ")} was accepted`);
}

const DEFAULTS = {
	milliseconds: undefined,
	port: 1883,
	broker: undefined,
	json: false,
	nodes: [{ name: "node", port: "esp32", runs: { module: "nodes.synctx" } }],
	tsconfig: undefined,
	find: "fixed",
	air: { loss: 0, ackLoss: 0, duplicates: 0, seed: 1, airTime: true },
	script: [],
};

test("are one synctx, the embedded broker's standard port, a perfect air and no end, unless told otherwise", () => {
	assert.equal(readOptions([]), DEFAULTS);
	const changed = { milliseconds: 2500, port: 18830, json: true, find: "ask" };
	assert.equal(readOptions(["--for", "2.5", "--port", "18830", "--json", "--find", "ask"]), {
		...DEFAULTS,
		...changed,
	});
	assert.equal(readOptions("--loss 0.1 --ack-loss .05 --duplicates 1 --seed 7 --no-airtime".split(" "))?.air, {
		...{ loss: 0.1, ackLoss: 0.05, duplicates: 1 },
		...{ seed: 7, airTime: false },
	});
});

/** `name port program` of each node. */
function nodes(...args: string[]): string[] {
	return (readOptions(args)?.nodes ?? []).map(
		({ name, port, runs }) => `${name} ${port} ${"module" in runs ? runs.module : runs.file}`,
	);
}

const FOLDER = temporaryFolder();
const [TS, PY, SCRIPT] = ["my-app.ts", "other.py", "house.txt"].map((name) => join(FOLDER, name)) as [
	string,
	string,
	string,
];
for (const path of [TS, PY]) writeFileSync(path, "");

test("name nodes by demo or file, number those of the same name, and tell which are ESP8266", () => {
	assert.equal(nodes("--nodes", "synctx,asynctx,pubonly:2", "--node", TS, "--node", PY, "--esp8266", "2"), [
		"synctx esp32 nodes.synctx",
		"asynctx esp32 anodes.asynctx",
		"pubonly-1 esp32 nodes.pubonly",
		"pubonly-2 esp32 nodes.pubonly",
		`my-app esp8266 ${TS}`,
		`other esp8266 ${PY}`,
	]);
	assert.equal(nodes("--node", PY, "--node", PY), [`other-1 esp32 ${PY}`, `other-2 esp32 ${PY}`]);
	assert.equal(nodes("--nodes", "slow_echo:2", "--esp8266", "slow_echo-1"), [
		"slow_echo-1 esp8266 nodes.slow_echo",
		"slow_echo-2 esp32 nodes.slow_echo",
	]);
	assert.equal(nodes("--esp8266", "1"), ["node esp8266 nodes.synctx"]);
});

test("about nodes are refused with a sentence each when wrong", () => {
	const demos = "synctx, pubonly, pubonly_gen, slow_echo, asynctx";
	assert.is(complaint("--nodes", "toaster"), `--nodes takes demos (${demos}), not "toaster"; --node takes a file`);
	assert.match(complaint("--nodes", "constructor"), 'not "constructor"');
	assert.is(complaint("--nodes", "pubonly:0"), '--nodes: "pubonly:0" should be pubonly:N with N from 1 to 100');
	assert.is(complaint("--nodes", "pubonly:60,synctx:60"), "120 nodes are too many: 100 at most");
	assert.is(complaint("--node", "a.js"), '--node takes a program in TypeScript (.ts) or Python (.py), not "a.js"');
	assert.is(complaint("--node", "no/such.ts"), "--node: there is no file no/such.ts");
	assert.is(complaint("--esp8266", "2"), "--esp8266 2: there is 1 node");
	assert.match(
		complaint("--nodes", "pubonly:2", "--esp8266", "pubonly"),
		"Give a number, or names of pubonly-1, pubonly-2",
	);
	assert.is(complaint("--find", "luck"), '--find takes fixed, ask, wifi, not "luck"');
	for (const wrong of ["-0.1", "1.1", "10%", "", "1e-1"]) {
		assert.is(complaint(`--loss=${wrong}`), `--loss takes a probability from 0 to 1, not "${wrong}"`);
	}
});

test("take a script, whose boards are those of the run and whose broker is the embedded one", () => {
	writeFileSync(SCRIPT, "5 reset pubonly-2\n2.5 broker restart\n");
	const args = ["--script", SCRIPT, "--nodes", "pubonly:2"];
	assert.equal(
		readOptions(args)?.script.map(({ at, text }) => [at, text]),
		[
			[2500, "broker restart"],
			[5000, "reset pubonly-2"],
		],
	);
	assert.match(complaint("--script", SCRIPT), `${SCRIPT}:1: "reset" takes a board: gateway, node, not "pubonly-2"`);
	assert.match(complaint(...args, "--broker", "mqtt://h"), "which --broker replaces: give one of them");
	assert.is(complaint("--script", "no/such.txt"), "--script: there is no file no/such.txt");
});

test("take an outside broker with or without port, login and IPv6", () => {
	const plain = { host: "example.org", port: 1883, user: "", password: "" };
	assert.equal(readOptions(["--broker", "mqtt://example.org"])?.broker, plain);
	assert.equal(readOptions(["--broker", "mqtt://example.org:18/"])?.broker, { ...plain, port: 18 });
	assert.equal(readOptions(["--broker", "mqtt://me:a%40b@[::1]:18"])?.broker, {
		host: "::1",
		port: 18,
		user: "me",
		password: "a@b",
	});
});

test("ask for help", () => {
	assert.is(readOptions(["--help"]), undefined);
});

test("are refused with a sentence each when wrong", () => {
	assert.is(complaint("--fro", "3"), "Unknown option '--fro'. --help tells the options");
	assert.is(complaint("--for"), "Option '--for <value>' argument missing. --help tells the options");
	assert.is(complaint("--for", "soon"), '--for takes a number of seconds above 0 and up to 2000000, not "soon"');
	assert.is(complaint("--for", "0"), '--for takes a number of seconds above 0 and up to 2000000, not "0"');
	assert.match(complaint("--for", "1000000000"), "up to 2000000");
	assert.is(complaint("--port", "65536"), '--port takes a whole number from 0 to 65535, not "65536"');
	assert.match(complaint("18830"), "Unexpected argument '18830'");
	for (const address of ["localhost", "http://localhost", "mqtt://", "mqtt://h/topic", "mqtts://h"]) {
		assert.is(
			complaint("--broker", address),
			`--broker takes an address such as mqtt://localhost:1883, not "${address}"`,
		);
	}
	assert.match(complaint("--broker", "mqtt://h", "--port", "1"), "give one of them");
});

test.run();
