import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addBoard, inWorld, output, printed } from "./world-fixture.ts";

const test = suite("network, on MicroPython");

test("a station joins, carries the access point's channel, refuses another, and leaves", async () => {
	const lines = await output(`
		sta = network.WLAN(network.STA_IF)
		attempt(sta.connect, "home", "secret")
		sta.active(True)
		print(sta.status() == network.STAT_IDLE, sta.isconnected(), sta.ifconfig()[0])
		sta.connect("home", "secret")
		print(sta.status() == network.STAT_CONNECTING)
		while not sta.isconnected():
		    time.sleep_ms(5)
		print(sta.status() == network.STAT_GOT_IP, sta.config("channel"), sta.ifconfig()[0], sta.status("rssi"))
		attempt(sta.config, channel=3)
		sta.disconnect()
		print(sta.isconnected(), sta.config("channel"))
		attempt(sta.config, channel=3)
		print(sta.config("channel"))
	`);
	assert.equal(lines, [
		"OSError Wifi Not Started",
		"True False 0.0.0.0",
		"True",
		"True 6 10.0.0.161 -52",
		"OSError Wifi Internal State Error",
		"False 6",
		"None",
		"3",
	]);
});

test("a wrong password and a missing network have the status codes of an ESP32, once it has given up", async () => {
	const lines = await output(`
		sta = radio()
		sta.config(reconnects=0)
		for ssid, key in (("home", "wrong"), ("nowhere", "secret")):
		    sta.connect(ssid, key)
		    while sta.status() == network.STAT_CONNECTING:
		        time.sleep_ms(5)
		    print(sta.status(), sta.isconnected())
		print(network.STAT_WRONG_PASSWORD, network.STAT_NO_AP_FOUND, sta.config("reconnects"))
	`);
	assert.equal(lines, ["202 False", "201 False", "202 201 0"]);
});

test("config tells and takes MAC, power save, power, host name and the access point's facts; nonsense raises", async () => {
	const lines = await output(`
		sta = radio(); ap = network.WLAN(network.AP_IF)
		print(sta.config("mac") == mac("a1"), ap.config("mac") == mac("a2"))
		print(sta.config("pm") == sta.PM_PERFORMANCE, sta.config("reconnects"))
		sta.config(pm=sta.PM_NONE, txpower=15, hostname="node")
		print(sta.config("pm"), sta.config("txpower"), sta.config("hostname"))
		ap.config(ssid="mine", password="12345678", authmode=network.AUTH_WPA2_PSK, hidden=True)
		print(ap.config("essid"), ap.config("hidden"), ap.config("security"))
		attempt(sta.config, "nonsense")
		attempt(sta.config, hidden=True)
		attempt(network.WLAN, 7)
		sta.config(mac=b"\\x02\\0\\0\\0\\0\\x77")
		print(sta.config("mac"))
	`);
	assert.equal(lines, [
		"True True",
		"True -1",
		"0 15 node",
		"mine True 3",
		"ValueError unknown config param",
		"OSError AP required",
		"ValueError invalid WLAN interface identifier",
		"b'\\x02\\x00\\x00\\x00\\x00w'",
	]);
});

test("a scan lists the access point, as bytes, with channel and kind of security", async () => {
	const lines = await output(`print(radio(9).scan(), network.WLAN(network.STA_IF).config("channel"))`);
	assert.equal(lines, ["[(b'home', b'\\x02\\x00\\x00\\x00\\xfe\\x01', 6, -52, 3, False)] 9"]);
});

test("an ESP8266 has its own numbers, its access point up at the start, and no channel on its station", async () => {
	const lines = await output(
		`
		ap = network.WLAN(network.AP_IF); sta = network.WLAN(network.STA_IF)
		print(ap.active(), sta.active(), network.STAT_IDLE, network.STAT_GOT_IP, sta.PM_NONE)
		sta.active(True)
		attempt(sta.config, channel=6)
		attempt(sta.config, "channel")
		ap.config(channel=6)
		ap.active(False)
		print(ap.config("channel"))
		`,
		{ port: "esp8266" },
	);
	assert.equal(lines, ["True False 0 5 0", "OSError AP required", "OSError AP required", "6"]);
});

test("a station that lost its access point finds it again by itself, on its new channel", async () => {
	await inWorld(async (world) => {
		const main = `
			sta = radio(); sta.connect("home", "secret")
			for wanted in (True, False, True):
			    while sta.isconnected() != wanted:
			        time.sleep_ms(5)
			    print("joined" if wanted else "lost", sta.config("channel") if wanted else "")
			while sta.config("channel") != 2:
			    time.sleep_ms(5)
			print("followed", sta.isconnected())
		`;
		await addBoard(world, "a1", main);
		await printed(world, "a1", "joined 6");
		world.accessPoint.off();
		await printed(world, "a1", "lost");
		world.accessPoint.move(11);
		world.accessPoint.on();
		await printed(world, "a1", "joined 11");
		world.accessPoint.move(2);
		assert.is(await printed(world, "a1", "followed"), "followed True");
	});
});

test.run();
