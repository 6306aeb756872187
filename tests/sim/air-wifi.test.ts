import { suite } from "uvu";
import * as assert from "uvu/assert";
import { AP, STA } from "../../sim/air/radio.ts";
import * as wlan from "../../sim/air/wlan.ts";
import { eventually, HOME, joined, makeAir } from "./air-fixture.ts";

const test = suite("Wi-Fi in the air");
const HELLO = Buffer.from("hello");

test("a joining station sweeps all channels, and the radio with it, until it has the access point's", async () => {
	const { air, board } = makeAir();
	const { radio } = board("one", 1);
	radio.station.connect(HOME.ssid, HOME.password);
	const seen = new Set<number>();
	await eventually("the station joins", () => {
		seen.add(radio.channel);
		return radio.station.isJoined;
	});
	assert.is(radio.channel, HOME.channel);
	assert.ok(seen.size > 2, `saw channels ${[...seen]}`);
	assert.is(wlan.status(radio, STA), 1010);
	air.close();
});

test("a station that sweeps loses frames sent to it on its own channel", async () => {
	const { air, board } = makeAir();
	const [one, other] = [board("one", 13), board("other", 13)];
	air.accessPoint.off();
	other.radio.station.connect(HOME.ssid, HOME.password);
	await eventually("it is in the middle of its sweep", () => other.radio.channel === 5);
	assert.is((await air.send(one.radio, STA, other.mac, HELLO)).acked, false);
	other.radio.station.disconnect();
	assert.is((await air.send(one.radio, STA, other.mac, HELLO)).acked, true);
	air.close();
});

test("a joined station carries the access point's channel, which cannot be set meanwhile", async () => {
	const { air, board } = makeAir();
	const { radio } = board("one", 1);
	radio.setActive(AP, true);
	await joined(radio);
	assert.is(radio.channel, 6);
	assert.throws(() => radio.setChannel(3), /Wifi Internal State Error/);
	radio.setSoftAp({ channel: 3 });
	assert.is(radio.channel, 6, "nor through the access-point interface");
	radio.station.disconnect();
	assert.is(radio.channel, 6, "it stays when it leaves");
	radio.setChannel(3);
	assert.is(radio.channel, 3);
	air.close();
});

test("an access point that moves takes along who has joined, and nobody else", async () => {
	const { air, board } = makeAir();
	const [inside, outside] = [board("inside", 1), board("outside", 6)];
	await joined(inside.radio);
	air.accessPoint.move(11);
	assert.is(inside.radio.channel, 11);
	assert.is(inside.radio.station.isJoined, true);
	assert.is(outside.radio.channel, 6);
	air.close();
});

test("a station notices after a while that its access point is gone, looks for it, and joins when it is back elsewhere", async () => {
	const { air, board, events } = makeAir();
	const { radio } = board("one", 1);
	await joined(radio);
	air.accessPoint.off();
	assert.is(radio.station.isJoined, true, "it has not noticed yet");
	assert.is(radio.isOnline, false, "but nothing gets through any more");
	await eventually("it notices", () => !radio.station.isJoined);
	assert.is(wlan.status(radio, STA), 1001, "for it tries again");
	air.accessPoint.move(9);
	air.accessPoint.on();
	await eventually("it joins again", () => radio.station.isJoined);
	assert.is(radio.channel, 9);
	const notes = events.flatMap((event) => (event.kind === "radio" ? [event.note] : []));
	assert.ok(notes.some((note) => note.startsWith("lost home")));
	air.close();
});

test("a short power cut of the access point goes unnoticed, unless it comes back on another channel", async () => {
	const { air, board } = makeAir();
	const { radio } = board("one", 1);
	await joined(radio);
	air.accessPoint.off();
	air.accessPoint.on();
	await new Promise((resolve) => setTimeout(resolve, 40));
	assert.is(radio.station.isJoined, true);
	air.accessPoint.off();
	air.accessPoint.move(3);
	air.accessPoint.on();
	assert.is(radio.channel, 6, "it cannot have heard of the move");
	await eventually("it notices", () => !radio.station.isJoined);
	await eventually("it joins again", () => radio.station.isJoined);
	assert.is(radio.channel, 3);
	air.close();
});

test("reconnects=0 makes a station give up, with the reason as its status; by default it says that it is connecting", async () => {
	const { air, board } = makeAir();
	const { radio } = board("one", 1);
	radio.station.reconnects = 0;
	radio.station.connect("nowhere", "");
	await eventually("it gives up", () => !radio.station.isConnecting);
	assert.is(wlan.status(radio, STA), 201);
	radio.station.connect(HOME.ssid, "wrong");
	await eventually("it gives up", () => !radio.station.isConnecting);
	assert.is(wlan.status(radio, STA), 202);
	radio.station.reconnects = -1;
	radio.station.connect("nowhere", "");
	await eventually("it has failed once", () => radio.station.reason === 201);
	assert.is(wlan.status(radio, STA), 1001);
	air.close();
});

test("an ESP8266 tells why it is not joined while it goes on trying", async () => {
	const { air, board } = makeAir();
	const { radio } = board("small", 1, "esp8266");
	assert.is(wlan.status(radio, STA), 0);
	radio.station.connect("nowhere", "");
	assert.is(wlan.status(radio, STA), 1);
	await eventually("it has failed", () => wlan.status(radio, STA) === 3);
	radio.station.connect(HOME.ssid, "wrong");
	await eventually("it has been refused", () => wlan.status(radio, STA) === 2);
	assert.is(radio.station.isConnecting, true);
	radio.station.connect(HOME.ssid, HOME.password);
	await eventually("it joins", () => wlan.status(radio, STA) === 5);
	air.close();
});

test("the channel can be 1 to 13, never 14, and needs an active interface", () => {
	const { air } = makeAir();
	const radio = air.addRadio({ name: "one", port: "esp32", mac: "020000000a01" });
	radio.powerOn();
	assert.throws(() => radio.setChannel(6), /Wifi Not Started/);
	radio.setActive(STA, true);
	for (const channel of [0, 14, 15]) assert.throws(() => radio.setChannel(channel), /0x0102/);
	radio.setChannel(13);
	assert.is(radio.channel, 13);
});

test("an ESP8266 sets its channel through the access-point interface only, and keeps it when that goes down", () => {
	const { board } = makeAir();
	const { radio } = board("small", 1, "esp8266");
	assert.throws(() => wlan.setConfig(radio, STA, "channel", 6), /AP required/);
	radio.setActive(AP, true);
	wlan.setConfig(radio, AP, "channel", 6);
	radio.setActive(AP, false);
	assert.is(radio.channel, 6);
});

test("starting the access-point interface moves the radio to that one's channel", () => {
	const { board } = makeAir();
	const { radio } = board("one", 9);
	radio.setActive(AP, true);
	assert.is(radio.channel, 1);
});

test("the access-point MAC of an ESP32 is its station's plus one, another chip's is not", () => {
	const { air } = makeAir();
	assert.is(air.addRadio({ name: "a", port: "esp32", mac: "0200000000ff" }).macs[AP], "020000000100");
	assert.is(air.addRadio({ name: "b", port: "esp8266", mac: "0000000000ff" }).macs[AP], "0200000000ff");
});

test("a scan finds the access point and boards' own, and loses frames while it lasts", async () => {
	const { air, board } = makeAir();
	const [one, other] = [board("one", 13), board("other", 4)];
	other.radio.setActive(AP, true);
	other.radio.setSoftAp({ ssid: "mine", channel: 4, hidden: true });
	const scan = wlan.scan(one.radio, STA, air.accessPoint, air.radios);
	await eventually("it is on its way", () => one.radio.channel === 7);
	assert.is((await air.inject({ from: "020000009901", to: one.mac, channel: 13, payload: "x" })).acked, false);
	const found = (await scan).map(([ssid, , channel, , , hidden]) => [ssid, channel, hidden]);
	assert.equal(found, [
		["home", 6, false],
		["", 4, true],
	]);
	assert.is(one.radio.channel, 13);
	air.accessPoint.off();
	assert.is((await wlan.scan(one.radio, STA, air.accessPoint, air.radios)).length, 1);
});

test("power-down forgets everything, a soft reset keeps Wi-Fi and ends ESP-NOW", async () => {
	const { air, board } = makeAir();
	const { radio } = board("one", 1);
	await joined(radio);
	radio.softReset();
	assert.equal([radio.station.isJoined, radio.channel, radio.espnow], [true, 6, false]);
	radio.powerOn();
	assert.equal([radio.station.isJoined, radio.channel, radio.active[STA]], [false, 1, false]);
	air.close();
});

test("two boards cannot have one MAC or one name", () => {
	const { air } = makeAir();
	air.addRadio({ name: "one", port: "esp32", mac: "020000000a01" });
	assert.throws(() => air.addRadio({ name: "two", port: "esp32", mac: "02:00:00:00:0A:02" }), /belongs to one already/);
	assert.throws(() => air.addRadio({ name: "one", port: "esp32", mac: "020000000b01" }), /a board named one already/);
	assert.throws(() => air.addRadio({ name: "three", port: "esp32", mac: "2" }), /"2" is not a MAC address/);
});

test.run();
