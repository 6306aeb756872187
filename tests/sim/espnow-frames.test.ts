import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { FrameEvent } from "../../sim/types.ts";
import { addBoard, inWorld, macOf, output, printed } from "./world-fixture.ts";

const test = suite("espnow's frames, on MicroPython");
const FAR = "020000009901";
/** So many that the time of one, by a clock that is some milliseconds off, would be ahead of the board's. */
const FRAMES = 50;

test("travel between boards, and are told to have arrived or not", async () => {
	await inWorld(async (world) => {
		const b1 = `
			radio(6); e = now()
			print("ready")
			sender, message = e.recv()
			print(sender == mac("a1"), message, type(message))
		`;
		await addBoard(world, "b1", b1);
		await printed(world, "b1", "ready");
		const a1 = `
			radio(6); e = now()
			e.add_peer(mac("b1")); e.add_peer(mac("b2"))
			print(e.send(mac("b1"), "hällo"), e.send(mac("b2"), "nobody"), e.stats())
		`;
		await addBoard(world, "a1", a1);
		assert.is(await printed(world, "a1", "True"), "True False (2, 2, 1, 0, 0)");
		assert.is(await printed(world, "b1", "h"), "True b'h\\xc3\\xa4llo' <class 'bytes'>");
	});
});

test("that do not fit into rxbuf (526 bytes: two of full length) are acknowledged, dropped and counted", async () => {
	await inWorld(async (world) => {
		// What it prints comes after the frames have been sent: its pin says so.
		const main = `
			pin = machine.Pin(1, machine.Pin.IN, machine.Pin.PULL_DOWN)
			radio(6); e = now()
			print("rxbuf", e.config("rxbuf"))
			while not pin(): time.sleep_ms(5)
			print("stats", e.stats())
			print("got", [(e.recv(0)[1] or b"")[:2] for _ in range(4)])
			print("stats", e.stats()[3:])
		`;
		const board = await addBoard(world, "b1", main);
		assert.is(await printed(world, "b1", "rxbuf"), "rxbuf 526");
		const outcomes = [];
		for (const letter of ["aa", "bb", "cc"]) {
			const payload = letter.repeat(125);
			outcomes.push((await world.air.inject({ from: FAR, to: macOf("b1"), channel: 6, payload })).acked);
		}
		board.setPin(1, 1);
		assert.equal(outcomes, [true, true, true]);
		assert.is(await printed(world, "b1", "stats"), "stats (0, 0, 0, 2, 1)");
		assert.is(await printed(world, "b1", "got"), "got [b'aa', b'bb', b'', b'']");
	});
});

test("find the room of a larger rxbuf only if it was set before active(True); each costs its length + 13", async () => {
	await inWorld(async (world) => {
		const main = `
			pin = machine.Pin(1, machine.Pin.IN, machine.Pin.PULL_DOWN)
			radio(6)
			e = espnow.ESPNow()
			e.config(rxbuf=46)
			e.active(True)
			e.config(rxbuf=5000)
			print("ready")
			while not pin(): time.sleep_ms(5)
			print("stats", e.stats())
		`;
		const board = await addBoard(world, "b1", main);
		await printed(world, "b1", "ready");
		// 46 bytes: two frames of 10 fill them exactly.
		for (let i = 0; i < 3; i++) {
			await world.air.inject({ from: FAR, to: macOf("b1"), channel: 6, payload: "0123456789" });
		}
		board.setPin(1, 1);
		assert.is(await printed(world, "b1", "stats"), "stats (0, 0, 0, 2, 1)");
	});
});

test("come in the same buffers from irecv, in new ones from recv, and as (None, None) when none comes in time", async () => {
	await inWorld(async (world) => {
		const main = `
			radio(6); e = now()
			print("ready")
			first = e.irecv(); one = bytes(first[1])
			second = e.irecv()
			print("same", first is second, first[1] is second[1], one, bytes(first[1]))
			third = e.recv(); fourth = e.recv()
			print("new", third[1], fourth[1])
			t = time.ticks_ms()
			print("none", e.recv(50), e.irecv(0), time.ticks_diff(time.ticks_ms(), t) >= 50)
			e.config(timeout_ms=20)
			print("config", e.recv(), e.config("timeout_ms"))
		`;
		await addBoard(world, "b1", main);
		await printed(world, "b1", "ready");
		for (const payload of ["long one", "2", "3", "4"]) {
			await world.air.inject({ from: FAR, to: macOf("b1"), channel: 6, payload });
		}
		assert.is(await printed(world, "b1", "same"), "same True True b'long one' b'2'");
		assert.is(await printed(world, "b1", "new"), "new b'3' b'4'");
		assert.is(await printed(world, "b1", "none"), "none (None, None) (None, None) True");
		assert.is(await printed(world, "b1", "config"), "config (None, None) 20");
	});
});

test("leave from the interface that the peer's ifidx names, and reach an access-point MAC", async () => {
	await inWorld(async (world) => {
		await addBoard(world, "b1", `radio(1, network.AP_IF); e = now(); print("ready"); print("from", e.recv()[0])`);
		await printed(world, "b1", "ready");
		const main = `
			radio(); radio(1, network.AP_IF)
			e = now()
			e.add_peer(mac("b2"), None, None, network.AP_IF)
			print(e.send(mac("b2"), "hello"))
		`;
		await addBoard(world, "a1", main);
		assert.is(await printed(world, "b1", "from"), "from b'\\x02\\x00\\x00\\x00\\x00\\xa2'");
	});
});

test("fill peers_table with signal strength and time, the same strength each time, and no time to come", async () => {
	await inWorld(async (world) => {
		const main = `
			radio(6); e = now()
			far = b"\\x02\\0\\0\\0\\x99\\x01"
			def age():
			    e.recv()
			    return time.ticks_diff(time.ticks_ms(), e.peers_table[far][1])
			print("ready")
			e.recv(); first = e.peers_table[far][0]
			ages = [age() for _ in range(${FRAMES})]
			print("table", len(e.peers_table), e.peers_table[far][0] == first, -80 < first < -30)
			print("ages", min(ages) >= 0, max(ages) < 1000)
		`;
		await addBoard(world, "b1", main);
		await printed(world, "b1", "ready");
		for (let i = 0; i <= FRAMES; i++) {
			await world.air.inject({ from: FAR, to: macOf("b1"), channel: 6, payload: "1" });
		}
		assert.is(await printed(world, "b1", "table"), "table 1 True True");
		assert.is(await printed(world, "b1", "ages"), "ages True True");
	});
});

test("that are broadcast need a peer, are not acknowledged and are told to have arrived; an ESP8266 hears none", async () => {
	await inWorld(async (world) => {
		const listener = `radio(1); e = now(); print("ready"); print("got", e.recv(700)[1])`;
		const small = `network.WLAN(network.AP_IF).active(False)\n${listener}`;
		await addBoard(world, "b1", listener);
		await addBoard(world, "b3", small, { port: "esp8266" });
		await Promise.all([printed(world, "b1", "ready"), printed(world, "b3", "ready")]);
		await addBoard(world, "a1", `radio(1); e = now(); e.add_peer(b"\\xff" * 6); print(e.send(b"\\xff" * 6, "all"))`);
		assert.is(await printed(world, "b1", "got"), "got b'all'");
		assert.is(await printed(world, "a1", "True"), "True");
		assert.is(await printed(world, "b3", "got"), "got None");
	});
});

test("without sync return at once; their answers are counted later; send(message) is for all peers", async () => {
	await inWorld(async (world) => {
		await addBoard(world, "b1", `radio(); e = now(); print("ready"); [print("got", e.recv()[1]) for _ in range(3)]`);
		await printed(world, "b1", "ready");
		const main = `
			radio(); e = now()
			e.add_peer(mac("b1")); e.add_peer(mac("b9")); e.add_peer(b"\\xff" * 6)
			print(e.send(mac("b9"), "x", False), e.send(mac("b1"), "y", False))
			print(e.send("z"), e.stats())
			e.del_peer(mac("b9"))
			print("last", e.send("again"))
		`;
		await addBoard(world, "a1", main);
		await printed(world, "b1", "got b'again'");
		await printed(world, "a1", "last");
		const lines = world.events.flatMap((e) => (e.kind === "output" && e.board === "a1" ? [e.line] : []));
		assert.equal(lines, ["True True", "False (4, 4, 2, 0, 0)", "last True"]);
	});
});

test("that do not get their turn within 100 ms raise ETIMEDOUT on an ESP32, never on an ESP8266", async () => {
	await inWorld(async (world) => {
		const main = `
			network.WLAN(network.AP_IF).active(False)
			radio(); e = now(); e.add_peer(mac("b9"))
			pin = machine.Pin(1, machine.Pin.IN, machine.Pin.PULL_DOWN)
			print("ready")
			while not pin(): time.sleep_ms(1)
			attempt(e.send, mac("b9"), "x")
		`;
		const boards = [await addBoard(world, "a1", main), await addBoard(world, "a4", main, { port: "esp8266" })];
		await Promise.all([printed(world, "a1", "ready"), printed(world, "a4", "ready")]);
		// Nobody answers these: each takes 17 ms of channel 1, one after the other.
		const payload = Buffer.alloc(250);
		const crowd = Array.from({ length: 20 }, () => world.air.inject({ from: FAR, to: FAR, channel: 1, payload }));
		for (const board of boards) board.setPin(1, 1);
		assert.is(await printed(world, "a1", "OSError"), "OSError 110");
		assert.is(await printed(world, "a4", "True"), "True");
		await Promise.all(crowd);
	});
});

test("that are sent faster than the radio gets rid of them use up its send pool: NO_MEM, after two seconds of trying", async () => {
	await inWorld(async (world) => {
		const main = `
			radio(); e = now(); e.add_peer(mac("b9"))
			pin = machine.Pin(1, machine.Pin.IN, machine.Pin.PULL_DOWN)
			print("ready")
			while not pin(): time.sleep_ms(1)
			for i in range(100):
			    try:
			        e.send(mac("b9"), "x", False)
			    except OSError as error:
			        print("full", i, error.args)
			        break
		`;
		const board = await addBoard(world, "a1", main);
		await printed(world, "a1", "ready");
		// They keep the channel busy for three seconds.
		const payload = Buffer.alloc(250);
		for (let i = 0; i < 180; i++) void world.air.inject({ from: FAR, to: FAR, channel: 1, payload });
		board.setPin(1, 1);
		assert.is(await printed(world, "a1", "full"), "full 32 (-12391, 'ESP_ERR_ESPNOW_NO_MEM')");
	});
});

test("that are encrypted are read only with the same keys at both ends", async () => {
	await inWorld(async (world) => {
		const key = `b"0123456789abcdef"`;
		await addBoard(
			world,
			"b1",
			`radio(); e = now(); print("ready"); e.add_peer(mac("a1"), ${key}); print("got", e.recv()[1]); print("again", e.recv()[1])`,
		);
		await addBoard(world, "b3", `radio(); e = now(); print("ready"); print("got", e.recv(500)[1])`);
		await Promise.all([printed(world, "b1", "ready"), printed(world, "b3", "ready")]);
		const main = `
			radio(); e = now()
			e.add_peer(mac("b1"), ${key}); e.add_peer(mac("b3"), ${key})
			print(e.send(mac("b1"), "secret"), e.send(mac("b3"), "secret"))
		`;
		await addBoard(world, "a1", main);
		assert.is(await printed(world, "b1", "got"), "got b'secret'");
		const [heard] = world.events.flatMap((event) =>
			event.kind === "frame" && event.to === macOf("b1") ? [event] : [],
		);
		await world.air.inject(heard as FrameEvent & { key: string });
		assert.is(await printed(world, "b1", "again"), "again b'secret'", "whoever captured a frame can send it again");
		assert.is(await printed(world, "b3", "got"), "got None", "acknowledged, but unreadable");
		assert.is(await printed(world, "a1", "True"), "True True");
	});
});

test("can be iterated over while the radio is active", async () => {
	const lines = await output(`
		radio(); e = now()
		e.config(timeout_ms=10)
		for sender, message in e:
		    print(sender, message)
		    e.active(False)
		print("over")
	`);
	assert.equal(lines, ["None None", "over"]);
});

test.run();
