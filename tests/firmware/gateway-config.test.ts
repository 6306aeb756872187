// The gateway's configuration: files that people kept from the original, what is wrong in one, what is misspelt.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../../tools/common/paths.ts";
import { openClient } from "../helpers/mqtt.ts";
import { GATEWAY_ID, House } from "./house.ts";

const test = suite("gateway, configuration");

/** As such a file looks: classes by namedtuple, a defaultdict of None. */
const KEPT = `
from collections import namedtuple, defaultdict

PubIn = namedtuple("PubIn", "topic qos")
PubOut = namedtuple("PubOut", "topic retain qos")

gwcfg = defaultdict(lambda: None)
gwcfg["debug"] = True
gwcfg["qlen"] = 3
gwcfg["lpmode"] = True
gwcfg["use_ap_if"] = True
gwcfg["pub_all"] = PubIn("everybody", 1)
gwcfg["errors"] = PubOut("my_errors", False, 1)
gwcfg["status"] = PubOut("my_status", False, 0)
gwcfg["statreq"] = PubIn("my_query", 0)
gwcfg["ntp_host"] = False
gwcfg["ntp_offset"] = 1
`;

/** The package collections-defaultdict, as far as its users see it. */
const DEFAULTDICT = `
class defaultdict:
    def __init__(self, make):
        self.d = {}
        self.make = make
    def __getitem__(self, key):
        if key not in self.d:
            self.d[key] = self.make()
        return self.d[key]
    def __setitem__(self, key, value):
        self.d[key] = value
    def __contains__(self, key):
        return key in self.d
    def items(self):
        return self.d.items()
`;

for (const [about, before] of [
	["where collections-defaultdict is not installed", undefined],
	[
		"where collections-defaultdict is installed",
		`import collections, sys
class Collections:
    deque = collections.deque
    namedtuple = collections.namedtuple
    OrderedDict = collections.OrderedDict
${DEFAULTDICT.replaceAll("\n", "\n    ")}
sys.modules["collections"] = Collections`,
	],
] as const) {
	test(`a gwconfig.py kept from the original works unchanged ${about}`, async () => {
		const house = await House.open({ keptGwconfig: KEPT, ...(before === undefined ? {} : { before }) });
		const client = await openClient(house.broker?.url ?? "");
		try {
			const node = await house.newProbe();
			await house.ask(node, '[1,"q"]');
			for (let i = 0; i < 4; i++) await client.publishAsync("everybody", `message ${i}`, { qos: 1 });
			await house.waiting(node, 3);
			await house.published("my_status", /connected to broker/);
			assert.is(house.lines("gateway").filter((line) => /means nothing|Traceback/.test(line)).length, 0);
		} finally {
			await client.endAsync(true);
			await house.close();
		}
	});
}

const GWCFG: readonly (readonly [string, RegExp])[] = [
	['gwcfg["debug"] = "yes"', /gwcfg\["debug"\] should be True or False/],
	['gwcfg["qlen"] = "ten"', /gwcfg\["qlen"\] should be a whole number from 1 to 1000/],
	['gwcfg["qlen"] = 0', /gwcfg\["qlen"\] should be a whole number from 1 to 1000/],
	['gwcfg["lpmode"] = 1', /gwcfg\["lpmode"\] should be True or False/],
	['gwcfg["use_ap_if"] = "no"', /gwcfg\["use_ap_if"\] should be True or False/],
	['gwcfg["pub_all"] = "allnodes"', /gwcfg\["pub_all"\] should be PubIn\(topic, qos\) with qos 0 or 1/],
	['gwcfg["pub_all"] = PubIn("a/#/b", 1)', /gwcfg\["pub_all"\]: # must stand alone/],
	['gwcfg["statreq"] = PubIn("q", 2)', /gwcfg\["statreq"\] should be PubIn/],
	['gwcfg["errors"] = PubIn("e", 1)', /gwcfg\["errors"\] should be PubOut\(topic, retain, qos\) with qos 0 or 1/],
	['gwcfg["status"] = PubOut("s/+", False, 0)', /gwcfg\["status"\]: the topic holds a wildcard/],
	['gwcfg["ntp_host"] = 5', /gwcfg\["ntp_host"\] should be the name or address of a time server, or False/],
	['gwcfg["ntp_offset"] = 100', /gwcfg\["ntp_offset"\] should be hours from -14 to 14/],
	['gwcfg["allow"] = []', /gwcfg\["allow"\] should be a list of MACs/],
	['gwcfg["allow"] = ["kitchen"]', /gwcfg\["allow"\] should be a list of MACs/],
	['gwcfg["watchdog"] = 1', /gwcfg\["watchdog"\] should be a whole number from 20 to 3600/],
	["gwcfg = None", /gwcfg should be a dict or a defaultdict/],
];
const CONFIG: readonly (readonly [string, RegExp])[] = [
	['config["server"] = None', /config\["server"\] should be the name or address of the broker/],
	['config["server"] = ""', /config\["server"\] should be the name or address of the broker/],
	['config["port"] = "http"', /config\["port"\] should be/],
	['config["ssid"] = 5', /config\["ssid"\] should be/],
	['config["will"] = "gone"', /config\["will"\] should be/],
];

test("what is wrong in gwconfig.py or mqtt_local.py is named in a sentence, with the file to edit", async () => {
	const house = await House.open({ afterwards: 'print("gw:", gateway.gw)' });
	try {
		for (const [file, faults] of [
			["gwconfig.py", GWCFG],
			["mqtt_local.py", CONFIG],
		] as const) {
			const path = join(house.gateway.flash, "lib/gateway", file);
			const right = readFileSync(path, "utf8");
			for (const [fault, sentence] of faults) {
				writeFileSync(path, `${right}\n${fault}\n`);
				const mark = house.world.mark();
				await house.gateway.reset();
				const line = await house.printed("gateway", /^The gateway cannot start/, mark);
				assert.match(line, sentence, fault);
				assert.ok(line.includes(`gateway/${file}`), line);
				await house.printed("gateway", /^gw: None$/, mark);
			}
			writeFileSync(path, right);
		}
		assert.is(house.lines("gateway").filter((line) => /Traceback/.test(line)).length, 0);
	} finally {
		await house.close();
	}
});

test("a key that is not known is a warning that names the file; the gateway starts", async () => {
	const house = await House.open({
		gwconfig: 'gwcfg["qlne"] = 20',
		mqttLocal: 'config["sever"] = "x"\nconfig["gateway"] = True',
	});
	try {
		await house.printed("gateway", /gwcfg\["qlne"\] means nothing .* gateway\/gwconfig\.py/);
		await house.printed("gateway", /config\["sever"\] means nothing .* gateway\/mqtt_local\.py/);
		await house.printed("gateway", /config\["gateway"\] means nothing/);
	} finally {
		await house.close();
	}
});

test("each key that docs/configuration.md lists is known, and may be None as if it were absent", async () => {
	const text = readFileSync(join(ROOT, "docs/configuration.md"), "utf8");
	const [, table = ""] = /\n## gateway\/gwconfig\.py(.*?)\n## /s.exec(text) ?? [];
	const keys = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
	assert.is(keys.length, 12);
	const gwconfig = `for key in ${JSON.stringify(keys)}: gwcfg[key] = None`;
	const house = await House.open({ gwconfig, connected: false });
	try {
		await house.published(`nowlink/${GATEWAY_ID.replace(/2$/, "1")}/state`, /^online$/);
		assert.equal(house.lines("gateway"), [`ESPNow ID: ${GATEWAY_ID.replace(/2$/, "1")}`]);
	} finally {
		await house.close();
	}
});

test("use_ap_if False: nodes address the station, and the gateway opens no access point", async () => {
	const house = await House.open({ gwconfig: 'gwcfg["use_ap_if"] = False', connected: false });
	try {
		const id = (await house.printed("gateway", /^ESPNow ID: /)).slice(-12);
		assert.is(id, GATEWAY_ID.replace(/2$/, "1"));
		assert.equal([...house.gateway.radio.active], [true, false]);
	} finally {
		await house.close();
	}
});

test("use_ap_if True: the access point is hidden, WPA2, with a key that is another one at each start", async () => {
	const house = await House.open();
	try {
		const settings = () => ({ ...house.gateway.radio.softAp });
		const first = settings();
		assert.is(first.hidden, true);
		assert.is(first.security, 3);
		assert.match(first.key, /^[0-9a-f]{32}$/);
		const mark = house.world.mark();
		await house.gateway.reset();
		await house.printed("gateway", /connected to broker/, mark);
		assert.is.not(settings().key, first.key);
	} finally {
		await house.close();
	}
});

test.run();
