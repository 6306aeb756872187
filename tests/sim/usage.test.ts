// What the world knows of a board beside what it prints: what its radio did and cost, and how full its heap is.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { STA } from "../../sim/air/radio.ts";
import { makeAir } from "./air-fixture.ts";
import { addBoard, inWorld, macOf, printed } from "./world-fixture.ts";

const test = suite("a board's usage");
const FAR = "020000009901";
const HELLO = Buffer.from("hello");

test("counts frames, hidden retries and what nobody acknowledged", async () => {
	const { air, board } = makeAir({ seed: 3 });
	const [one, other] = [board("one", 6), board("other", 6)];
	await air.send(one.radio, STA, other.mac, HELLO);
	await air.send(one.radio, STA, FAR, HELLO);
	const { frames, retries, unacknowledged } = one.radio.usage;
	assert.equal({ frames, retries, unacknowledged }, { frames: 2, retries: 5, unacknowledged: 1 });
	assert.is(other.radio.usage.frames, 0);
});

test("counts the time that an interface is up, over all of a board's lives, and no other", async () => {
	await inWorld(async (world) => {
		const board = await addBoard(
			world,
			"a1",
			`time.sleep_ms(300); radio(); time.sleep_ms(100); machine.deepsleep(200)`,
		);
		const next = (state: string, after: number) =>
			world.waitFor((event) => event.kind === "board" && event.state === state, { after });
		let [lived, after] = [0, 0];
		for (const life of [1, 2]) {
			const { at } = await next("started", after);
			lived += (await next("asleep", after)).at - at;
			after = world.mark();
			const on = board.radio.usage.radioOn;
			assert.ok(on >= 95 * life && on <= lived - 295 * life, `${on} of ${lived} ms after life ${life}`);
		}
	});
});

test("an ESP8266's radio is on from the start, for its access point", () => {
	const { board } = makeAir();
	const { radio } = board("one", 6, "esp8266");
	radio.powerOff();
	const before = radio.usage.radioOn;
	radio.powerOn();
	const end = performance.now() + 5;
	while (performance.now() < end);
	assert.ok(radio.usage.radioOn >= before + 4);
});

test("counts the frames that found no room, once the board has looked", async () => {
	await inWorld(async (world) => {
		const program = `
			radio(); e = now(); p = machine.Pin(1, machine.Pin.IN); print("ready")
			while p.value(): time.sleep_ms(5)
			e.any(); print("looked"); time.sleep_ms(100)
			while True: e.recv(60000)
		`;
		const board = await addBoard(world, "b1", program);
		await printed(world, "b1", "ready");
		for (let n = 0; n < 4; n++) {
			await world.air.inject({ from: FAR, to: macOf("b1"), channel: 1, payload: "x".repeat(250) });
		}
		board.setPin(1, 0);
		await printed(world, "b1", "looked");
		// what the board tells of its heap comes after what it told of the frames
		await board.heap();
		assert.is(board.radio.usage.dropped, 2);
	});
});

test("heap() tells what a collection leaves in use; a board that is restarted meanwhile tells in its next life", async () => {
	await inWorld(async (world) => {
		const program = `
			radio(); e = now(); print("ready")
			keep = []
			while True:
			    m, d = e.recv(60000)
			    if d:
			        keep.append(bytearray(100_000)); print("kept")
		`;
		const board = await addBoard(world, "b1", program);
		await printed(world, "b1", "ready");
		const { used, free } = await board.heap();
		await world.air.inject({ from: FAR, to: macOf("b1"), channel: 1, payload: "more" });
		await printed(world, "b1", "kept");
		const then = await board.heap();
		assert.ok(then.used - used >= 100_000 && then.used - used < 110_000, `${then.used - used} bytes more`);
		assert.is(then.free + then.used, free + used);
		const told = board.heap();
		await board.reset();
		assert.ok((await told).used < then.used);
	});
});

test("frames are stamped when they arrive, however late they are read", async () => {
	await inWorld(async (world) => {
		const program = `
			radio(); e = now(); print("ready")
			e.recv(60000); time.sleep_ms(300)
			before = time.ticks_ms()
			mac, _ = e.recv(60000)
			print("age", time.ticks_diff(before, e.peers_table[mac][1]))
		`;
		await addBoard(world, "b1", program);
		await printed(world, "b1", "ready");
		for (const payload of ["1", "2"]) {
			await world.air.inject({ from: FAR, to: macOf("b1"), channel: 1, payload });
		}
		const age = Number((await printed(world, "b1", "age")).split(" ")[1]);
		assert.ok(age > 200, `${age} ms`);
	});
});

test("a send pool that leaked takes nothing until ESP-NOW is switched off and on", async () => {
	await inWorld(async (world) => {
		const program = `
			radio(); e = now(); e.add_peer(mac("b1")); print("ready")
			while not e.recv(60000)[1]: pass
			attempt(e.send, mac("b1"), "x")
			e.active(False); e.active(True); e.add_peer(mac("b1"))
			attempt(e.send, mac("b1"), "x")
			print("END")
		`;
		const board = await addBoard(world, "a1", program);
		await printed(world, "a1", "ready");
		board.radio.isExhausted = true;
		await world.air.inject({ from: FAR, to: macOf("a1"), channel: 1, payload: "go" });
		await printed(world, "a1", "END");
		const lines = world.events.flatMap((event) => (event.kind === "output" ? [event.line] : []));
		assert.equal(lines, ["ready", "OSError -12391 ESP_ERR_ESPNOW_NO_MEM", "False", "END"]);
	});
});

test.run();
