import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addBoard, inWorld, output, printed } from "./world-fixture.ts";

const test = suite("machine, on MicroPython");

test("deepsleep does not return; the board wakes after its time with cause, RTC memory and flash kept, all else gone", async () => {
	await inWorld(async (world) => {
		const main = `
			rtc = machine.RTC()
			print("woke", machine.reset_cause() == machine.DEEPSLEEP_RESET, rtc.memory(), "x.txt" in os.listdir())
			if machine.reset_cause() == machine.PWRON_RESET:
			    open("x.txt", "w").write("kept")
			    rtc.memory(b"\\x00kept\\xff")
			    radio(6)
			    try:
			        machine.deepsleep(300)
			        print("returned")
			    except BaseException:
			        print("raised")
			print("state", network.WLAN(network.STA_IF).active())
		`;
		await addBoard(world, "a1", main);
		const asleep = await world.waitFor((e) => e.kind === "board" && e.state === "asleep");
		const awake = await world.waitFor((e) => e.kind === "board" && e.note.startsWith("deepsleep reset"));
		assert.ok(awake.at - asleep.at >= 295 && awake.at - asleep.at < 600, `slept ${awake.at - asleep.at} ms`);
		assert.is(await printed(world, "a1", "woke True"), "woke True b'\\x00kept\\xff' True");
		assert.is(await printed(world, "a1", "state"), "state False");
		assert.not(world.events.some((e) => e.kind === "output" && /returned|raised/.test(e.line)));
	});
});

test("a hard reset loses RTC memory, and its cause is HARD_RESET; so does machine.reset()", async () => {
	await inWorld(async (world) => {
		const main = `
			print("cause", machine.reset_cause(), machine.RTC().memory())
			machine.RTC().memory("kept")
			print("again", machine.RTC().memory())
			if machine.reset_cause() == machine.PWRON_RESET:
			    machine.reset()
			print("up")
		`;
		const board = await addBoard(world, "a1", main);
		assert.is(await printed(world, "a1", "cause 1"), "cause 1 b''");
		assert.is(await printed(world, "a1", "cause 2"), "cause 2 b''");
		await printed(world, "a1", "up");
		const after = world.mark();
		await board.reset();
		assert.is(await printed(world, "a1", "cause", { after }), "cause 2 b''");
	});
});

test("a soft reset keeps RTC memory and Wi-Fi, and ends ESP-NOW", async () => {
	await inWorld(async (world) => {
		const main = `
			sta = network.WLAN(network.STA_IF)
			if machine.reset_cause() == machine.PWRON_RESET:
			    machine.RTC().memory("kept")
			    sta.active(True)
			    sta.connect("home", "secret")
			    while not sta.isconnected():
			        time.sleep_ms(5)
			    now()
			    machine.soft_reset()
			print("after", machine.reset_cause() == machine.SOFT_RESET, machine.RTC().memory())
			print("wifi", sta.isconnected(), sta.config("channel"), espnow.ESPNow().active())
		`;
		await addBoard(world, "a1", main);
		assert.is(await printed(world, "a1", "after"), "after True b'kept'");
		assert.is(await printed(world, "a1", "wifi"), "wifi True 6 False");
	});
});

test("RTC memory is 2048 bytes, 492 on an ESP8266; more raises ValueError", async () => {
	const main = `
		rtc = machine.RTC()
		for size in (492, 493, 2048, 2049):
		    attempt(rtc.memory, b"x" * size)
	`;
	assert.equal(await output(main), ["None", "None", "None", "ValueError buffer too long"]);
	const small = await output(main, { port: "esp8266" });
	assert.equal(small, ["None", ...Array(3).fill("ValueError buffer too long")]);
});

test("a watchdog that is not fed resets the board, with cause WDT_RESET; one that is fed does not", async () => {
	await inWorld(async (world) => {
		const main = `
			print("cause", machine.reset_cause())
			if machine.reset_cause() != machine.WDT_RESET:
			    wdt = machine.WDT(timeout=300)
			    for _ in range(6):
			        time.sleep_ms(100)
			        wdt.feed()
			    print("fed")
			    while True:
			        pass
		`;
		await addBoard(world, "a1", main);
		await printed(world, "a1", "fed");
		assert.is(await printed(world, "a1", "cause 3"), "cause 3");
		const causes = world.events.filter((e) => e.kind === "output" && e.line.startsWith("cause"));
		assert.is(causes.length, 2, "it was not reset while it was fed");
	});
});

test("the clock starts at 2000, counts whole seconds, is set by the RTC, and goes on in deep sleep", async () => {
	await inWorld(async (world) => {
		const main = `
			if machine.reset_cause() == machine.PWRON_RESET:
			    print("start", time.time(), time.localtime()[:3], time.gmtime(0)[:6])
			    machine.RTC().datetime((2026, 11, 23, 0, 12, 30, 0, 0))
			    print("set", time.localtime()[:5], machine.RTC().datetime()[:7], time.mktime((2000, 1, 2, 0, 0, 0, 0, 0)))
			    machine.deepsleep(1200)
			print("later", time.localtime()[:5], 1 <= time.localtime()[5] < 30, isinstance(time.time(), int))
		`;
		await addBoard(world, "a1", main);
		assert.is(await printed(world, "a1", "start"), "start 0 (2000, 1, 1) (2000, 1, 1, 0, 0, 0)");
		assert.is(await printed(world, "a1", "set"), "set (2026, 11, 23, 12, 30) (2026, 11, 23, 0, 12, 30, 0) 86400");
		assert.is(await printed(world, "a1", "later"), "later (2026, 11, 23, 12, 30) True True");
	});
});

test("pins and analogue inputs read what is wired to them; unconnected ones float high unless pulled down", async () => {
	await inWorld(async (world) => {
		const main = `
			from machine import ADC, Pin
			out = Pin(2, Pin.OUT, value=1)
			print("out", out(), out.value(0), out(), out.on(), out())
			print("in", Pin(4, Pin.IN, Pin.PULL_UP)(), Pin(5, Pin.IN, Pin.PULL_DOWN)(), ADC(Pin(34), atten=ADC.ATTN_11DB).read_u16())
			while Pin(4, Pin.IN)(): time.sleep_ms(5)
			print("pressed", ADC(34).read_u16())
		`;
		const board = await addBoard(world, "a1", main);
		assert.is(await printed(world, "a1", "out"), "out 1 None 0 None 1");
		assert.is(await printed(world, "a1", "in"), "in 1 0 0");
		board.setAdc(34, 4711);
		board.setPin(4, 0);
		assert.is(await printed(world, "a1", "pressed"), "pressed 4711");
	});
});

test("uname tells the port, unique_id is the station's MAC, a NeoPixel keeps its colours", async () => {
	const lines = await output(
		`
		from neopixel import NeoPixel
		print(os.uname().sysname, machine.unique_id() == mac("a1"))
		np = NeoPixel(machine.Pin(40, machine.Pin.OUT), 2)
		np[1] = (1, 2, 3)
		np.write()
		print(len(np), np[0], np[1])
		`,
		{ port: "esp8266" },
	);
	assert.equal(lines, ["esp8266 True", "2 (0, 0, 0) (1, 2, 3)"]);
});

test("in light sleep a board hears nothing, and goes on afterwards with Wi-Fi and ESP-NOW as they were", async () => {
	await inWorld(async (world) => {
		const main = `
			radio(6); e = now()
			machine.lightsleep(300)
			print("up")
			print("got", e.recv()[1])
		`;
		await addBoard(world, "b1", main);
		await world.waitFor((e) => e.kind === "board" && e.note.startsWith("light sleep"));
		const send = (payload: string) =>
			world.air.inject({ from: "020000009901", to: "0200000000b1", channel: 6, payload });
		assert.is((await send("asleep")).acked, false);
		await printed(world, "b1", "up");
		assert.is((await send("awake")).acked, true);
		assert.is(await printed(world, "b1", "got"), "got b'awake'");
	});
});

test.run();
