// What the gateway tells of itself: the status request, online and offline, timestamps, errors, its clock, who is allowed.
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
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
		// what is subscribed to last tells that all is subscribed to again
		for (const [id, topic] of ["a", "b"].entries()) await house.ask(node, `[${100 + id},"s","online/${topic}",1]`);
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

/** A UDP server that answers each datagram, or not (undefined). */
async function udp(answer: (question: Buffer) => Buffer | undefined): Promise<Socket> {
	const socket = createSocket("udp4");
	socket.on("message", (question, from) => {
		const reply = answer(question);
		if (reply !== undefined) socket.send(reply, from.port, from.address);
	});
	socket.bind(0, "127.0.0.1");
	await once(socket, "listening");
	return socket;
}

/** 2031-02-03 04:05:06 UTC. */
const NOW = Date.UTC(2031, 1, 3, 4, 5, 6) / 1000;

function timeAnswer(question: Buffer): Buffer {
	const answer = Buffer.alloc(48);
	answer[0] = 0x24;
	answer[1] = 2;
	question.copy(answer, 24, 40, 48);
	answer.writeUInt32BE(NOW + 2_208_988_800, 40);
	return answer;
}

/** A name server's answer: an alias, and the address of that, as pools of servers have it. */
function nameAnswer(question: Buffer, ip = "0a000007"): Buffer {
	const head = Buffer.from(question);
	head.writeUInt16BE(0x8180, 2);
	head.writeUInt16BE(2, 6);
	const alias = Buffer.from("c00c0005000100000e100005026e74c00c", "hex");
	const address = Buffer.from(`c00c0001000100000e100004${ip}`, "hex");
	return Buffer.concat([head, alias, address]);
}

test("the clock is set by NTP, the server's name looked up, local time from ntp_offset; nodes are told UTC", async () => {
	const names: string[] = [];
	const dns = await udp((question) => {
		names.push(question.toString("latin1", 13, question.length - 5));
		return nameAnswer(question);
	});
	// what is no answer to this question, or of a server that does not know the time, is not believed
	let asked = 0;
	const ntp = await udp((question) => {
		asked += 1;
		const answer = timeAnswer(question);
		if (asked === 1) answer[30] = (answer[30] ?? 0) ^ 1;
		if (asked === 2) answer[1] = 0;
		return asked === 3 ? Buffer.from("short") : answer;
	});
	const datagrams = { "10.0.0.1:53": dns.address().port, "10.0.0.7:123": ntp.address().port };
	await inHouse({ datagrams, gwconfig: 'gwcfg["ntp_offset"] = 5.5' }, async (house) => {
		const node = await house.newProbe();
		assert.match(await house.ask(node, '[1,"q"]'), /,0\]$/);
		await house.published("gw_status", /^3\/2\/2031 09:35:\d\d The clock has been set by pool\.ntp\.org\.$/);
		const told = JSON.parse(await house.ask(node, '[2,"q"]')) as number[];
		assert.ok((told[5] ?? 0) >= NOW && (told[5] ?? 0) < NOW + 30, String(told[5]));
		assert.is(names[0], "pool\u0003ntp\u0003org");
		assert.is(asked, 4);
	});
	dns.close();
	ntp.close();
});

/** Lets a day go by for asyncio whenever a test puts the file `tomorrow` on the flash. */
const DAYS = `
import asyncio, os
from time import ticks_add, ticks_ms
days = 0
def ticks():
    return ticks_add(ticks_ms(), days * 86_400_000)
async def wait_for_tomorrow():
    global days
    while True:
        await asyncio.sleep_ms(20)
        if "tomorrow" in os.listdir():
            os.remove("tomorrow")
            days += 1
asyncio.core.ticks = ticks
asyncio.create_task(wait_for_tomorrow())
`;

test("the clock is set again a day later, by a server given as an address, and the day after that", async () => {
	let asked = 0;
	const ntp = await udp((question) => {
		asked += 1;
		const answer = timeAnswer(question);
		answer.writeUInt32BE(NOW + 2_208_988_800 + asked * 86_400, 40);
		return answer;
	});
	const datagrams = { "10.0.0.7:123": ntp.address().port };
	const gwconfig = 'gwcfg["ntp_host"] = "10.0.0.7"\ngwcfg["ntp_offset"] = 0';
	await inHouse({ datagrams, gwconfig, before: DAYS }, async (house) => {
		for (const [times, date] of [
			[1, "4/2/2031"],
			[2, "5/2/2031"],
			[3, "6/2/2031"],
		] as const) {
			await house.published(
				"gw_status",
				new RegExp(`^${date} 04:05:\\d\\d The clock has been set by 10\\.0\\.0\\.7\\.$`),
			);
			assert.is(asked, times);
			house.writeFlashFile("tomorrow", "");
		}
	});
	ntp.close();
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

test("a broker that has moved is found: its name is looked up again at each attempt", async () => {
	// at first the name server knows the old address, where nobody listens any more
	let asked = 0;
	const dns = await udp((question) => {
		asked += 1;
		return nameAnswer(question, asked < 3 ? "7f00004d" : "7f000001");
	});
	const options = {
		datagrams: { "10.0.0.1:53": dns.address().port },
		gwconfig: 'gwcfg["ntp_host"] = False',
		mqttLocal: 'config["server"] = "broker.example"',
	};
	await inHouse(options, async (house) => {
		assert.ok(asked >= 3);
		await house.published("gw_status", new RegExp(`Gateway ${GATEWAY_ID} connected to broker broker\\.example\\.$`));
	});
	dns.close();
});

test("name servers and time servers that say nothing hold nobody up; with ntp_host False none is asked", async () => {
	let asked = 0;
	const dns = await udp(() => {
		asked += 1;
		return undefined;
	});
	const datagrams = { "10.0.0.1:53": dns.address().port };
	await inHouse({ datagrams }, async (house) => {
		const node = await house.newProbe();
		await house.world
			.waitFor(() => asked > 1, { timeout: 20_000, what: "a second question to the name server" })
			.catch(() => {});
		const begun = house.world.now();
		for (let id = 1; id <= 20; id++) await house.ask(node, `[${id},"q"]`);
		assert.ok(asked > 0 && house.world.now() - begun < 2000, `${house.world.now() - begun} ms`);
	});
	asked = 0;
	await inHouse({ datagrams, gwconfig: 'gwcfg["ntp_host"] = False' }, async (house) => {
		const node = await house.newProbe();
		for (let id = 1; id <= 20; id++) await house.ask(node, `[${id},"q"]`);
		assert.is(asked, 0);
	});
	dns.close();
});

test.run();
