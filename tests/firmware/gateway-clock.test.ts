// The gateway's clock, and the names of servers that it looks up.
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { GATEWAY_ID, inHouse } from "./house.ts";

const test = suite("gateway, clock");

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
