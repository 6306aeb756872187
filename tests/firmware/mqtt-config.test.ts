// What our MQTT client makes of its configuration, on the real MicroPython: each key, and what is wrong with it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../helpers/command.ts";
import { BrokerDouble } from "./broker-double.ts";
import { begin, has, hex, type Settings } from "./mqtt-script.ts";
import { type Json, Script } from "./vm.ts";

const test = suite("MQTT configuration");

/** What the client says of these settings before it connects: `unused` and `unknown`, or the sentence by which it refuses. */
async function said(settings: Settings): Promise<Json> {
	const script = await Script.start("session.py");
	begin(script, 1, settings);
	const said = await script.next((line) => has("refused")(line) || has("unknown")(line));
	await script.end();
	return said;
}

const WHOLE = "should be a whole number from 0 to 65535";
const wrong: readonly (readonly [string, Json, string])[] = [
	["server", null, 'config["server"] should be the name or address of the broker, and it is not set'],
	["server", 5, 'config["server"] should be text or None'],
	["port", "1883", `config["port"] ${WHOLE}`],
	["port", 65536, `config["port"] ${WHOLE}`],
	["keepalive", -1, `config["keepalive"] ${WHOLE}`],
	["keepalive", 70_000, `config["keepalive"] ${WHOLE}`],
	["ping_interval", 1.5, `config["ping_interval"] ${WHOLE}`],
	["max_repubs", "4", `config["max_repubs"] ${WHOLE}`],
	["queue_len", [], `config["queue_len"] ${WHOLE}`],
	["response_time", -5, 'config["response_time"] should be a whole number from 0 to 86400'],
	["clean", 1, 'config["clean"] should be True or False'],
	["clean_init", "no", 'config["clean_init"] should be True or False'],
	["client_id", 17, 'config["client_id"] should be text of up to 65535 bytes'],
	["user", "x".repeat(70_000), 'config["user"] should be text of up to 65535 bytes'],
	["will", "x", 'config["will"] should be None or (topic, message, retain, qos)'],
	["will", ["a/#", "x", false, 0], 'config["will"]: the topic holds a wildcard (# or +)'],
	["will", ["", "x", false, 0], 'config["will"]: the topic is empty'],
	["will", ["a", "x", false, 2], 'config["will"] should be None or (topic, message, retain, qos)'],
	["will", ["a", "x", 0, 0], 'config["will"] should be None or (topic, message, retain, qos)'],
	["ssl", "yes", 'config["ssl"] should be True, False or an SSLContext'],
	["ssl_params", 4, 'config["ssl_params"] should be a dict'],
];
for (const [key, value, sentence] of wrong) {
	test(`${key} = ${JSON.stringify(value).slice(0, 20)} is refused in a sentence`, async () => {
		assert.equal(await said({ [key]: value }), { refused: sentence });
	});
}

test("a CA that is no certificate, and a cert_reqs that is none, are refused in a sentence", async () => {
	const bad = (await said({ ssl: true, ssl_params: { cadata: hex("no certificate") } })) as { refused: string };
	assert.match(bad.refused, /^config\["ssl_params"\]: .*Certificates and keys should be bytes in DER form\.$/);
	const refused = 'config["ssl_params"]["cert_reqs"] should be ssl.CERT_NONE, CERT_OPTIONAL or CERT_REQUIRED';
	assert.equal(await said({ ssl: true, ssl_params: { cert_reqs: 7 } }), { refused });
});

test("keys of other clients are told from unknown ones; those left at None or False are not mentioned", async () => {
	const kept = { gateway: true, mqttv5: false, mqttv5_con_props: null, subs_cb: "x", wifi_coro: 1, connect_coro: 1 };
	assert.equal(await said({ ...kept, sever: "192.168.0.1" }), {
		unused: ["connect_coro", "gateway", "subs_cb", "wifi_coro"],
		unknown: ["sever"],
	});
});

/** The CONNECT packet that these settings lead to. */
async function connect(settings: Settings) {
	const broker = await BrokerDouble.start();
	const script = await Script.start("session.py");
	begin(script, broker.port, settings);
	const peer = await broker.connection();
	const packet = await peer.expect("connect");
	await script.end();
	broker.close();
	return packet;
}

test("without a client_id it is the board's MAC in hex, or something random where there is none", async () => {
	const ids = [await connect({ client_id: null }), await connect({ client_id: "" })].map(({ clientId }) => clientId);
	for (const id of ids) assert.match(id, /^nowlink-\d+$/);
	assert.is.not(ids[0], ids[1]);
	assert.is((await connect({ client_id: "me" })).clientId, "me");
});

test("user, password, keepalive and a will of any text go into CONNECT", async () => {
	const will = ["letzter/Wille", "grüße", true, 1];
	const packet = await connect({ user: "jürgen", password: "geheim ✓", keepalive: 77, will });
	assert.is(packet.username, "jürgen");
	assert.is(String(packet.password), "geheim ✓");
	assert.is(packet.keepalive, 77);
	assert.is(packet.will?.topic, "letzter/Wille");
	assert.is(String(packet.will?.payload), "grüße");
	assert.is(packet.will?.retain, true);
	assert.is(packet.will?.qos, 1);
});

for (const [keepalive, pingInterval, milliseconds] of [
	[60, 0, 15_000],
	[60, 10, 10_000],
	[60, 50, 45_000], // a sign of life has to come before keepalive is over
	[0, 0, 0],
	[0, 30, 30_000],
] as const) {
	test(`keepalive ${keepalive} and ping_interval ${pingInterval} make a sign of life every ${milliseconds} ms`, async () => {
		const script = await Script.start("session.py");
		begin(script, 1, { keepalive, ping_interval: pingInterval, show: "ping_ms" });
		assert.equal(await script.next(has("ping_ms")), { ping_ms: milliseconds });
		await script.end();
	});
}

test("a will of 60 KB, longer than any buffer, goes whole", async () => {
	const packet = await connect({ will: ["w", "0123456789".repeat(6000), false, 0] });
	assert.is(String(packet.will?.payload), "0123456789".repeat(6000));
});

test("docs/configuration.md lists each key with its default", async () => {
	const page = readFileSync(join(ROOT, "docs", "configuration.md"), "utf8");
	const [, table = ""] = /\n## gateway\/mqtt_local\.py(.*?)\n## /s.exec(page) ?? [];
	const rows = table.matchAll(/^\| `(\w+)` \| [^|]* \| [^|]* \| `(.*?)` \|/gm);
	const script = await Script.start("session.py");
	begin(script, 1, { defaults: true });
	const { defaults } = await script.next<{ defaults: { [key: string]: string } }>(has("defaults"));
	const listed = Object.fromEntries([...rows].map(([, key, value]) => [key, value?.replaceAll('"', "'")]));
	assert.equal(listed, defaults);
	await script.end();
});

test.run();
