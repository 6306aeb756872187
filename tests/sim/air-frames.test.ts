import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BROADCAST } from "../../sim/air/mac.ts";
import { AP, STA } from "../../sim/air/radio.ts";
import { joined, makeAir } from "./air-fixture.ts";

const test = suite("frames in the air");
const HELLO = Buffer.from("hello");

test("reach the board whose active interface has the MAC on the sender's channel, and are acknowledged", async () => {
	const { air, board } = makeAir();
	const [one, other] = [board("one", 6), board("other", 6)];
	const receipt = await air.send(one.radio, STA, other.mac, HELLO);
	assert.equal(receipt, { acked: true, outcome: "delivered", tries: 1 });
	assert.is(other.received.length, 1);
	assert.is(other.received[0]?.from, one.mac);
	assert.is(Buffer.from(other.received[0]?.payload ?? []).toString(), "hello");
});

test("are lost, after five hidden retries, on another channel, to an interface that is down, and to a board without power", async () => {
	const { air, board } = makeAir();
	const [one, elsewhere, other] = [board("one", 6), board("elsewhere", 11), board("other", 6)];
	const lost = { acked: false, outcome: "lost", tries: 6 } as const;
	assert.equal(await air.send(one.radio, STA, elsewhere.mac, HELLO), lost);
	assert.equal(await air.send(one.radio, STA, other.radio.macs[AP], HELLO), lost);
	other.radio.powerOff();
	assert.equal(await air.send(one.radio, STA, other.mac, HELLO), lost);
	assert.is(other.received.length + elsewhere.received.length, 0);
});

test("carry the MAC of the interface they are sent from, and reach the access-point interface by its own MAC", async () => {
	const { air, board } = makeAir();
	const [one, other] = [board("one", 1), board("other", 1)];
	one.radio.setActive(AP, true);
	other.radio.setActive(AP, true);
	await air.send(one.radio, AP, other.radio.macs[AP], HELLO);
	assert.is(other.received[0]?.from, one.radio.macs[AP]);
	assert.is.not(one.radio.macs[AP], one.mac);
});

test("are acknowledged by a board that has not started ESP-NOW, which does not get them", async () => {
	const { air, board } = makeAir();
	const [one, other] = [board("one", 6), board("other", 6)];
	other.radio.espnow = false;
	assert.is((await air.send(one.radio, STA, other.mac, HELLO)).acked, true);
	assert.is(other.received.length, 0);
});

test("that are broadcast count as sent, are not retried, and are not heard by an ESP8266 or on other channels", async () => {
	const { air, board } = makeAir();
	const sender = board("sender", 6);
	const near = board("near", 6);
	const elsewhere = board("elsewhere", 5);
	const small = board("small", 1, "esp8266");
	small.radio.setChannel(6);
	const receipt = await air.send(sender.radio, STA, BROADCAST, HELLO);
	assert.equal(receipt, { acked: true, outcome: "delivered", tries: 1 });
	assert.equal(
		[near, elsewhere, small, sender].map((b) => b.received.length),
		[1, 0, 0, 0],
	);
	near.radio.powerOff();
	assert.is((await air.send(sender.radio, STA, BROADCAST, HELLO)).acked, true, "nobody hears it, and it still counts");
});

test("whose acknowledgement is lost arrive, and their sender is told that they did not", async () => {
	const { air, board } = makeAir({ ackLoss: 1 });
	const [one, other] = [board("one", 6), board("other", 6)];
	assert.equal(await air.send(one.radio, STA, other.mac, HELLO), { acked: false, outcome: "ack-lost", tries: 6 });
	assert.is(other.received.length, 1);
});

test("of an ESP8266 are rejected by the station of a joined ESP32, not by its access-point interface", async () => {
	const { air, board } = makeAir();
	const gateway = board("gateway", 6);
	const small = board("small", 1, "esp8266");
	small.radio.setChannel(6);
	assert.is((await air.send(small.radio, STA, gateway.mac, HELLO)).acked, true, "before it has joined");
	gateway.radio.setActive(AP, true);
	gateway.radio.pm = 0;
	await joined(gateway.radio);
	assert.is((await air.send(small.radio, STA, gateway.mac, HELLO)).acked, false);
	assert.is((await air.send(small.radio, STA, gateway.radio.macs[AP], HELLO)).acked, true);
	air.close();
});

test("are partly lost on a joined board with power save on, none with PM_NONE", async () => {
	const { air, board } = makeAir();
	const [one, dozy] = [board("one", 6), board("dozy", 6)];
	await joined(dozy.radio);
	const send50 = async () => {
		let acked = 0;
		for (let i = 0; i < 50; i++) if ((await air.send(one.radio, STA, dozy.mac, HELLO)).acked) acked++;
		return acked;
	};
	const dozing = await send50();
	assert.ok(dozing > 5 && dozing < 45, `${dozing} of 50 came through`);
	dozy.radio.pm = 0;
	assert.is(await send50(), 50);
	air.close();
});

test("leak to the neighbouring channels, no further, if the world is told so", async () => {
	const { air, board } = makeAir({ leak: 1 });
	const sender = board("sender", 6);
	const [near, far] = [board("near", 7), board("far", 8)];
	assert.is((await air.send(sender.radio, STA, near.mac, HELLO)).acked, true);
	assert.is((await air.send(sender.radio, STA, far.mac, HELLO)).acked, false);
});

test("longer than 250 bytes are acknowledged by a version-1 board, which gets nothing of them", async () => {
	const { air, board } = makeAir();
	const other = board("other", 6);
	const from = "02:00:00:00:99:01";
	const long = await air.inject({ from, to: other.mac, channel: 6, payload: Buffer.alloc(251, "x") });
	assert.is(long.acked, true);
	assert.is(other.received.length, 0);
	await air.inject({ from, to: other.mac, channel: 6, payload: Buffer.alloc(250, "x") });
	assert.is(other.received[0]?.payload.length, 250);
});

test("can be forged and sniffed by anyone", async () => {
	const { air, board } = makeAir();
	const [one, other] = [board("one", 6), board("other", 6)];
	const seen: string[] = [];
	const stop = air.sniff(({ from, sender, payload }) => seen.push(`${from} ${sender} ${Buffer.from(payload)}`));
	await air.inject({ from: one.mac, to: other.mac, channel: 6, payload: "forged" });
	stop();
	await air.inject({ from: one.mac, to: other.mac, channel: 6, payload: "unseen" });
	assert.equal(seen, [`${one.mac} one forged`]);
	assert.is(other.received[0]?.from, one.mac);
});

test("occupy their channel for the air time of all tries, one after the other", async () => {
	const { air, board } = makeAir({ airTime: true });
	const one = board("one", 6);
	const start = performance.now();
	// 250 bytes take 2.9 ms at 1 Mbit/s; nobody answers, so each goes out six times.
	const send = () => air.send(one.radio, STA, "020000009999", Buffer.alloc(250));
	await Promise.all([send(), send()]);
	const took = performance.now() - start;
	assert.ok(took >= 2 * 6 * 2.8, `took ${took} ms`);
});

/** Milliseconds that an answer takes which is sent `pause` after a frame of which the machine tells so late. */
async function answerAfter(late: number, pause: number): Promise<number> {
	const { air, board } = makeAir({ airTime: true });
	const [one, other] = [board("one", 6), board("other", 6)];
	const sent = air.send(one.radio, STA, other.mac, HELLO);
	const end = performance.now() + late;
	while (performance.now() < end);
	await sent;
	await new Promise((resolve) => setTimeout(resolve, pause));
	const start = performance.now();
	await air.send(other.radio, STA, one.mac, HELLO);
	return performance.now() - start;
}

test("that answer a frame of which the machine told late begin as much earlier; others take their time", async () => {
	// "hello" takes 0.9 ms.
	const quickest = async (pause: number) => {
		const times: number[] = [];
		for (let i = 0; i < 10; i++) times.push(await answerAfter(10, pause));
		return Math.min(...times);
	};
	const [answer, other] = [await quickest(0), await quickest(25)];
	assert.ok(answer < 0.8, `an answer took ${answer} ms`);
	assert.ok(other >= 0.9, `another frame took ${other} ms`);
});

test.run();
