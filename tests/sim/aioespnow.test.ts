import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addBoard, inWorld, macOf, printed } from "./world-fixture.ts";

const test = suite("aioespnow, on MicroPython");
const FAR = "020000009901";

test("a task that waits for a frame lets the others run, and goes on when one comes", async () => {
	await inWorld(async (world) => {
		const main = `
			import asyncio, aioespnow
			radio(6); e = now(aioespnow)
			turns = 0
			async def count():
			    global turns
			    while True:
			        turns += 1
			        await asyncio.sleep_ms(10)
			async def main():
			    asyncio.create_task(count())
			    await asyncio.sleep_ms(0)
			    print("ready")
			    before = turns
			    sender, message = await e.airecv()
			    print("got", bytes(message), turns - before > 10)
			    sender, message = await e.arecv()
			    print("then", message)
			asyncio.run(main())
		`;
		await addBoard(world, "b1", main);
		await printed(world, "b1", "ready");
		await new Promise((resolve) => setTimeout(resolve, 300));
		await world.air.inject({ from: FAR, to: macOf("b1"), channel: 6, payload: "one" });
		assert.is(await printed(world, "b1", "got"), "got b'one' True");
		await world.air.inject({ from: FAR, to: macOf("b1"), channel: 6, payload: "two" });
		assert.is(await printed(world, "b1", "then"), "then b'two'");
	});
});

test("waiting for frames takes no processor time", async () => {
	await inWorld(async (world) => {
		const main = `
			import asyncio, aioespnow, utime
			radio(6); e = now(aioespnow)
			async def main():
			    print("ready")
			    # The unix port's clock() counts the processor time of the process, in seconds.
			    start = utime.clock()
			    await e.arecv()
			    spent = utime.clock() - start
			    print("busy", spent < 0.05, utime.clock() > 0)
			asyncio.run(main())
		`;
		await addBoard(world, "b1", main);
		await printed(world, "b1", "ready");
		await new Promise((resolve) => setTimeout(resolve, 500));
		await world.air.inject({ from: FAR, to: macOf("b1"), channel: 6, payload: "x" });
		assert.is(await printed(world, "b1", "busy"), "busy True True");
	});
});

test("the async iterator hands out the same buffers each time", async () => {
	await inWorld(async (world) => {
		const main = `
			import asyncio, aioespnow
			radio(6); e = now(aioespnow)
			async def main():
			    print("ready")
			    last = None
			    async for sender, message in e:
			        print("got", bytes(message), message is last)
			        last = message
			asyncio.run(main())
		`;
		await addBoard(world, "b1", main);
		await printed(world, "b1", "ready");
		await world.air.inject({ from: FAR, to: macOf("b1"), channel: 6, payload: "one" });
		await world.air.inject({ from: FAR, to: macOf("b1"), channel: 6, payload: "two" });
		assert.is(await printed(world, "b1", "one"), "got b'one' False");
		assert.is(await printed(world, "b1", "two"), "got b'two' True");
	});
});

test("asend holds up the loop until the receiver has answered or the retries are through", async () => {
	await inWorld(async (world) => {
		const main = `
			import asyncio, aioespnow
			radio(6); e = now(aioespnow); e.add_peer(mac("b9"))
			turns = 0
			async def count():
			    global turns
			    while True:
			        turns += 1
			        await asyncio.sleep_ms(0)
			async def main():
			    asyncio.create_task(count())
			    await asyncio.sleep_ms(20)
			    before = turns
			    start = time.ticks_us()
			    acked = await e.asend(mac("b9"), b"x" * 250)
			    print("held", acked, turns == before, time.ticks_diff(time.ticks_us(), start) > 15_000)
			asyncio.run(main())
		`;
		await addBoard(world, "b1", main);
		assert.is(await printed(world, "b1", "held"), "held False True True");
	});
});

test("asend of a message alone goes to all peers, and is told of one that does not answer", async () => {
	await inWorld(async (world) => {
		await addBoard(world, "b2", 'radio(6); e = now(); print("hears")\nwhile True: print("got", e.recv()[1])');
		await printed(world, "b2", "hears");
		const main = `
			import asyncio, aioespnow
			radio(6); e = now(aioespnow); e.add_peer(mac("b2"))
			print("alone", asyncio.run(e.asend(b"one")))
			e.add_peer(mac("b9"))
			print("beside one that is away", asyncio.run(e.asend("two")))
		`;
		await addBoard(world, "b1", main);
		assert.is(await printed(world, "b1", "alone"), "alone True");
		assert.is(await printed(world, "b2", "got"), "got b'one'");
		assert.is(await printed(world, "b1", "beside"), "beside one that is away False");
		assert.is(await printed(world, "b2", "b'two"), "got b'two'");
	});
});

test("select.poll tells of a frame in a plain ESPNow object", async () => {
	await inWorld(async (world) => {
		const main = `
			import select
			radio(6); e = now()
			poller = select.poll()
			poller.register(e, select.POLLIN)
			print("ready", len(poller.poll(50)))
			print("polled", poller.poll(3000)[0][0] is e, e.recv(0)[1], len(poller.poll(0)))
		`;
		await addBoard(world, "b1", main);
		assert.is(await printed(world, "b1", "ready"), "ready 0");
		await world.air.inject({ from: FAR, to: macOf("b1"), channel: 6, payload: "x" });
		assert.is(await printed(world, "b1", "polled"), "polled True b'x' 0");
	});
});

test.run();
