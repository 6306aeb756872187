// The battery calculator.
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readOptions } from "../../tools/battery/args.ts";
import { publishedWake, year } from "../../tools/battery/model.ts";
import { ROOT } from "../../tools/common/paths.ts";

const test = suite("npm run battery");
const COMMAND = ["--import", "tsx", join(ROOT, "tools", "battery.ts")];

test("it comes to the figures that were published for an ESP32 and an ESP8266 that wake once an hour", () => {
	const esp32 = year({ sleepCurrent: 0.05, period: 3600, wakeCharge: publishedWake("esp32", "fixed")?.charge ?? 0 });
	assert.is(Math.floor(esp32.asleep + esp32.awake), 710);
	const esp8266 = year({
		sleepCurrent: 0.102,
		period: 3600,
		wakeCharge: publishedWake("esp8266", "fixed")?.charge ?? 0,
	});
	assert.is(Math.floor(esp8266.asleep + esp8266.awake), 1066);
});

test("twice the wakes take twice the charge of waking and the same asleep, whatever the rest", () => {
	const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
	fc.assert(
		fc.property(positive, positive, positive, (sleepCurrent, period, wakeCharge) => {
			const once = year({ sleepCurrent, period, wakeCharge });
			const twice = year({ sleepCurrent, period: period / 2, wakeCharge });
			assert.is(twice.asleep, once.asleep);
			assert.ok(Math.abs(twice.awake / once.awake - 2) < 1e-9);
		}),
	);
});

test("units are understood, and a number without one is refused with what to write", () => {
	const { sleepCurrent, period, battery } =
		readOptions(["--sleep-current", "0.1mA", "--period", "15min", "--battery", "2.6Ah"]) ?? {};
	assert.equal([sleepCurrent, period, battery], [0.1, 900, 2600]);
	assert.throws(
		() => readOptions(["--period", "15"]),
		/--period takes a number above 0 with its unit \(s, min, h, d\)/,
	);
	assert.throws(() => readOptions(["--channel", "guess"]), /fixed, search or wifi, not "guess"/);
});

test("the command shows a table, or JSON, and says where the charge of a wake comes from", () => {
	const text = execFileSync(process.execPath, [...COMMAND, "--battery", "2600mAh"], { encoding: "utf8" });
	assert.match(
		text,
		/in all +711 mAh a year\n\nA battery of 2600 mAh lasts 3\.7 years.*\n\nOne wake: 112 mC \(an ESP32-S3 Feather/s,
	);
	const json = JSON.parse(
		execFileSync(process.execPath, [...COMMAND, "--wake", "10mC", "--json"], { encoding: "utf8" }),
	);
	assert.ok(Math.abs(json.total - 8760 * (0.05 + 10 / 3600)) < 1e-9);
	const unknown = spawnSync(process.execPath, [...COMMAND, "--chip", "esp8266", "--channel", "wifi"], {
		encoding: "utf8",
	});
	assert.is(unknown.status, 1);
	assert.match(unknown.stderr, /^npm run battery: nobody has published .* give it as --wake 100mC\n$/);
});

test.run();
