import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readOptions } from "../../tools/start/args.ts";

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

test("are the embedded broker's standard port and no end, unless told otherwise", () => {
	assert.equal(readOptions([]), { milliseconds: undefined, port: 1883, broker: undefined, json: false });
	assert.equal(readOptions(["--for", "2.5", "--port", "18830", "--json"]), {
		milliseconds: 2500,
		port: 18830,
		broker: undefined,
		json: true,
	});
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
