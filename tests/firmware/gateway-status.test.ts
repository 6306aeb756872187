import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../../tools/common/paths.ts";
import { nextMessage, openClient } from "../helpers/mqtt.ts";
import { GATEWAY_ID, type House, inHouse } from "./house.ts";

const test = suite("gateway, status");

interface NodeStatus {
	mac: string;
	protocol: number;
	last_seen: number;
	rssi: number;
	subscriptions: string[];
	queue: number;
	received: number;
	sent: number;
	dropped: number;
	refused: number;
	repeated: number;
}
type Report = Record<string, unknown> & { nodes: NodeStatus[] };

/** Publishes to the request topic and gives the JSON that follows on the status topic. */
async function report(house: House): Promise<Report> {
	const client = await openClient(house.broker?.url ?? "");
	try {
		await client.subscribeAsync("gw_status");
		const answer = nextMessage(client, "gw_status", (text) => text.startsWith("{"));
		await client.publishAsync("gw_query", "");
		return JSON.parse(await answer) as Report;
	} finally {
		await client.endAsync(true);
	}
}

/**
 * The gateway, just connected, has subscribed again to all that it wants, its own topics among them. The second of two new
 * topics tells that: the first may be subscribed to in the midst of the others.
 */
async function subscribedAgain(house: House, node: string): Promise<void> {
	for (const [id, topic] of ["a", "b"].entries())
		await house.askUntilAnswered(node, `[${100 + id},"s","again/${topic}",1]`);
}

test("original fault 13: a status request is answered with bare JSON, which holds what docs/gateway.md lists", async () => {
	await inHouse({}, async (house) => {
		const client = await openClient(house.broker?.url ?? "");
		const [node, old] = [await house.newProbe(), await house.newProbe()];
		await house.ask(node, '[1,"s","status/a",1]');
		await house.ask(node, '[1,"s","status/a",1]');
		await house.ask(node, '[2,"p","a/#","m",false,1]');
		await house.answer(old, '["ping"]', /^UP$/);
		await house.inject(node, "not JSON");
		await house.inject(node, "[nor this");
		for (let i = 0; i < 12; i++) await client.publishAsync("status/a", "m", { qos: 1 });
		await house.waiting(node, 10);
		await client.endAsync(true);

		const all = await report(house);
		const { nodes, ...own } = all;
		const [first, second] = [nodes.find((n) => n.mac === node), nodes.find((n) => n.mac === old)];
		assert.ok(first !== undefined && second !== undefined);
		assert.is(own.id, GATEWAY_ID);
		assert.is(own.version, JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version);
		assert.is(own.reset_cause, "power-on");
		assert.is(own.channel, 6);
		assert.is(own.broker, "127.0.0.1");
		assert.is(own.broker_up, true);
		assert.is(own.reconnects, 0);
		assert.is(own.frames_foreign, 1);
		assert.is(own.frames_bad, 1);
		for (const key of ["uptime", "heap_free", "uplink", "errors"]) assert.type(own[key], "number", key);
		assert.is(first.protocol, 2);
		assert.ok(first.last_seen >= 0 && first.last_seen < 60);
		assert.ok(first.rssi < 0);
		assert.equal(first.subscriptions, ["status/a"]);
		assert.is(first.queue, 10);
		assert.is(first.dropped, 2);
		assert.is(first.refused, 1);
		assert.is(first.repeated, 1);
		assert.ok(first.received >= 4 && first.sent >= 3);
		assert.is(second.protocol, 1);
		assert.equal(second.subscriptions, []);

		const documented = readFileSync(join(ROOT, "docs/gateway.md"), "utf8");
		for (const key of [...Object.keys(own), ...Object.keys(first)])
			assert.ok(documented.includes(`| \`${key}\``), `docs/gateway.md does not tell of ${key}`);

		const mark = house.world.mark();
		await house.gateway.reset();
		await house.printed("gateway", /connected to broker/, mark);
		await subscribedAgain(house, node);
		assert.is((await report(house)).reset_cause, "hard");
	});
});

test("the gateway's state topic holds online, and offline when its process is killed or it is stopped", async () => {
	await inHouse({}, async (house) => {
		const topic = `nowlink/${GATEWAY_ID}/state`;
		await house.published(topic, /^online$/);
		let mark = house.world.mark();
		process.kill(house.gateway.pid as number, "SIGINT");
		await house.published(topic, /^offline$/, mark);
		await house.gateway.reset();
		await house.published(topic, /^online$/, mark);
		mark = house.world.mark();
		house.gateway.kill();
		await house.published(topic, /^online$/, mark);
		assert.equal(house.publications(topic).slice(-2), ["offline", "online"]);
		const client = await openClient(house.broker?.url ?? "");
		const kept = nextMessage(client, topic);
		await client.subscribeAsync(topic);
		assert.is(await kept, "online");
		await client.endAsync(true);
	});
});

test("online is said again after an outage, whatever reports wait by then", async () => {
	await inHouse({}, async (house) => {
		const node = await house.newProbe();
		const before = await report(house);
		await house.broker?.stop();
		await house.printed("gateway", /WiFi or broker is down/);
		for (let id = 1; id <= 20; id++) await house.ask(node, `[${id},"p","","m",false,1]`);
		const mark = house.world.mark();
		await house.broker?.start();
		await house.published(`nowlink/${GATEWAY_ID}/state`, /^online$/, mark);
		await subscribedAgain(house, node);
		const after = await report(house);
		assert.equal([before.reconnects, after.reconnects, after.broker_up], [0, 1, true]);
	});
});

test("a will of the user's wins: nothing is said on the state topic", async () => {
	await inHouse({ mqttLocal: 'config["will"] = ("my/will", "gone", False, 1)' }, async (house) => {
		await house.published("gw_status", /connected to broker/);
		const mark = house.world.mark();
		house.gateway.kill();
		await house.published("my/will", /^gone$/, mark);
		await house.published("gw_status", /connected to broker/, mark);
		assert.equal(house.publications(`nowlink/${GATEWAY_ID}/state`), []);
	});
});

test("status and errors begin with D/M/YYYY HH:MM:SS; a babbling node's errors are rate-limited and counted", async () => {
	await inHouse({}, async (house) => {
		const stamp = "^\\d{1,2}/\\d{1,2}/\\d{4} \\d\\d:\\d\\d:\\d\\d ";
		await house.published(
			"gw_status",
			new RegExp(`${stamp}Gateway ${GATEWAY_ID} connected to broker 127\\.0\\.0\\.1\\.$`),
		);
		const node = await house.newProbe();
		for (let id = 1; id <= 300; id++) await house.inject(node, `[${id},"p","","m",false,1]`);
		await house.askUntilAnswered(node, '[999,"p","after/them","m",false,1]');
		await house.published("after/them", /m/);
		const errors = house.publications("gw_errors");
		assert.ok(errors.length > 0 && errors.length < 30, `${errors.length} errors published`);
		const printed = house.lines("gateway").filter((line) => /a request was refused/.test(line));
		assert.ok(printed.length < 30, `${printed.length} errors printed`);
		const mark = house.world.mark();
		for (let id = 1000; ; id++) {
			await house.ask(node, `[${id},"p","","m",false,1]`);
			if (house.publications("gw_errors").length > errors.length) break;
		}
		const more = await house.published("gw_errors", /and \d+ errors before/, mark);
		assert.match(
			String(Buffer.from(more.payload)),
			new RegExp(`${stamp}Node ${node}: a request was refused: the topic is empty`),
		);
		const { nodes } = await report(house);
		assert.ok((nodes[0]?.refused ?? 0) > 300);
	});
});

test("an absent status or errors topic: nothing is published there; debug False: nothing is printed but the id", async () => {
	const gwconfig = 'del gwcfg["status"], gwcfg["errors"]\ngwcfg["debug"] = False';
	await inHouse({ gwconfig, connected: false }, async (house) => {
		await house.published(`nowlink/${GATEWAY_ID}/state`, /^online$/);
		const node = await house.newProbe();
		await house.ask(node, '[1,"p","","m",false,1]');
		await house.ask(node, '[2,"p","after","m",false,1]');
		await house.published("after", /m/);
		assert.equal([...house.publications("gw_status"), ...house.publications("gw_errors")], []);
		assert.equal(house.lines("gateway"), [`ESPNow ID: ${GATEWAY_ID}`]);
	});
});

test("who is not on the allow list gets no answer, is counted, and reported once", async () => {
	await inHouse({ gwconfig: 'gwcfg["allow"] = ["02:00:72:00:01:00"]' }, async (house) => {
		const [friend, stranger] = [await house.newProbe(), await house.newProbe()];
		assert.is(friend, "020072000100");
		const mark = house.world.mark();
		for (let id = 1; id <= 3; id++) await house.inject(stranger, `[${id},"q"]`);
		await house.inject(stranger, '["ping"]');
		await house.published("gw_errors", new RegExp(`Node ${stranger} is not in gwcfg\\["allow"\\]`), mark);
		await house.ask(friend, '[1,"q"]');
		const { nodes, frames_not_allowed } = await report(house);
		assert.is(frames_not_allowed, 4);
		assert.equal(
			nodes.map((node) => node.mac),
			[friend],
		);
		assert.is(house.publications("gw_errors").filter((text) => text.includes(stranger)).length, 1);
		const sent = house.world.events.slice(mark).some((e) => e.kind === "frame" && e.to === stranger);
		assert.not.ok(sent);
	});
});

test("a week without an error, more than the board's counter of milliseconds can tell, holds back no error", async () => {
	const before = [
		"import nowlink.manual",
		"from gateway import clock, reporter",
		"valve = reporter.Valve()",
		'print("at once", [valve.passes() for _ in range(6)])',
		"clock.ticks_diff = lambda now, then: -400_000_000",
		'print("a week later", [valve.passes() for _ in range(5)])',
	].join("\n");
	await inHouse({ before, connected: false }, async (house) => {
		assert.match(await house.printed("gateway", /^at once/), /\[True, True, True, True, True, False\]$/);
		assert.match(await house.printed("gateway", /^a week later/), /\[True, True, True, True, True\]$/);
	});
});

test.run();
