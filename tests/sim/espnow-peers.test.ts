import { suite } from "uvu";
import * as assert from "uvu/assert";
import { output } from "./world-fixture.ts";

const test = suite("espnow's peers, on MicroPython");

test("before active(True) everything raises NOT_INIT, as OSError(number, name)", async () => {
	const lines = await output(`
		radio()
		e = espnow.ESPNow()
		attempt(e.add_peer, mac("b1"))
		attempt(e.send, mac("b1"), "x")
		attempt(e.recv, 0)
		attempt(e.any)
		attempt(e.peer_count)
		print(e.active())
	`);
	const error = "OSError -12389 ESP_ERR_ESPNOW_NOT_INIT";
	assert.equal(lines, [error, error, error, error, error, "False"]);
});

test("sending to a MAC that is no peer raises NOT_FOUND, adding a peer twice EXIST", async () => {
	const lines = await output(`
		radio()
		e = now()
		attempt(e.send, mac("b1"), "x")
		attempt(e.send, b"\\xff" * 6, "x")
		attempt(e.add_peer, mac("b1"))
		attempt(e.add_peer, mac("b1"))
		attempt(e.del_peer, mac("b2"))
		attempt(e.get_peer, mac("b2"))
		attempt(e.del_peer, mac("b1"))
		attempt(e.send, mac("b1"), "x")
	`);
	const [missing, exists] = ["OSError -12393 ESP_ERR_ESPNOW_NOT_FOUND", "OSError -12395 ESP_ERR_ESPNOW_EXIST"];
	assert.equal(lines, [missing, missing, "None", exists, missing, missing, "None", missing]);
});

test("the 21st peer raises FULL, the 7th encrypted one too", async () => {
	const lines = await output(`
		radio()
		e = now()
		for i in range(6):
		    e.add_peer(bytes([2, 0, 0, 0, 1, i]), b"0123456789abcdef")
		attempt(e.add_peer, bytes([2, 0, 0, 0, 1, 6]), b"0123456789abcdef")
		for i in range(14):
		    e.add_peer(bytes([2, 0, 0, 0, 2, i]))
		print(e.peer_count(), espnow.MAX_TOTAL_PEER_NUM, espnow.MAX_ENCRYPT_PEER_NUM)
		attempt(e.add_peer, mac("b1"))
		attempt(e.mod_peer, bytes([2, 0, 0, 0, 2, 1]), lmk=b"0123456789abcdef")
		e.del_peer(bytes([2, 0, 0, 0, 2, 1]))
		attempt(e.add_peer, mac("b1"))
	`);
	const full = "OSError -12392 ESP_ERR_ESPNOW_FULL";
	assert.equal(lines, [full, "(20, 6) 20 6", full, full, "None"]);
});

test("an empty or over-long message raises, 1 and 250 bytes do not", async () => {
	const lines = await output(`
		radio()
		e = now()
		e.add_peer(mac("b1"))
		for n in (0, 1, 250, 251):
		    attempt(e.send, mac("b1"), b"x" * n)
		print(espnow.MAX_DATA_LEN)
	`);
	const wrong = "OSError -12390 ESP_ERR_ESPNOW_ARG";
	assert.equal(lines, [wrong, "False", "False", wrong, "250"]);
});

test("sending from an interface that is down raises IF, to a peer of another channel CHAN", async () => {
	const lines = await output(`
		sta = radio(6)
		e = now()
		e.add_peer(mac("b1"), ifidx=network.AP_IF)
		e.add_peer(mac("b2"), channel=7)
		e.add_peer(mac("b3"), channel=6)
		for name in ("b1", "b2", "b3"):
		    attempt(e.send, mac(name), "x")
		sta.active(False)
		attempt(e.send, mac("b3"), "x")
	`);
	const down = "OSError -12396 ESP_ERR_ESPNOW_IF";
	assert.equal(lines, [down, "OSError -12397 ESP_ERR_ESPNOW_CHAN", "False", down]);
});

test("active(False) forgets peers and buffered frames, and all ESPNow objects are one", async () => {
	const lines = await output(`
		radio()
		e = now()
		e.add_peer(mac("b1"))
		print(espnow.ESPNow().peer_count())
		espnow.ESPNow().active(False)
		print(e.active())
		e.active(True)
		print(e.peer_count(), e.any())
	`);
	assert.equal(lines, ["(1, 0)", "False", "(0, 0) False"]);
});

test("facts of a peer: ifidx is the station's unless given, mod_peer changes what it is told", async () => {
	const lines = await output(`
		radio()
		e = now()
		e.add_peer(mac("b1"))
		print(e.get_peer(mac("b1"))[2:])
		e.mod_peer(mac("b1"), ifidx=1, channel=3)
		print(e.get_peer(mac("b1"))[2:], e.get_peer(mac("b1"))[0] == mac("b1"))
		e.add_peer(b"\\xff" * 6)
		print(len(e.get_peers()), "the broadcast address is not among them")
		attempt(e.add_peer, b"short")
		attempt(e.add_peer, mac("b2"), b"short key")
	`);
	const length = "ValueError invalid buffer length";
	assert.equal(lines, [
		"(0, 0, False)",
		"(3, 1, False) True",
		"1 the broadcast address is not among them",
		length,
		length,
	]);
});

test("an ESP8266 has neither stats, peers_table, any, get_peer nor irq, and its errors are bare numbers", async () => {
	const lines = await output(
		`
		radio()
		e = espnow.ESPNow()
		attempt(e.recv, 0)
		e.active(True)
		attempt(e.send, mac("b1"), "x")
		print([name for name in ("stats", "peers_table", "any", "get_peer", "mod_peer", "irq") if hasattr(e, name)])
		print([name for name in ("send", "recv", "irecv", "add_peer", "del_peer", "config") if not hasattr(e, name)])
		`,
		{ port: "esp8266" },
	);
	assert.equal(lines, ["OSError 869", "OSError 873", "[]", "[]"]);
});

test.run();
