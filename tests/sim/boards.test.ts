import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { World } from "../../sim/world.ts";
import { temporaryFolder } from "../helpers/folder.ts";
import { addBoard, inWorld, output, printed } from "./world-fixture.ts";

const test = suite("boards");

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

function gone(pid: number): Promise<boolean> {
	return comesTrue(() => !isAlive(pid));
}

async function comesTrue(condition: () => boolean): Promise<boolean> {
	const end = performance.now() + 5000;
	while (!condition()) {
		if (performance.now() > end) return false;
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	return true;
}

test("see their flash as the whole file system, with /lib on the path, and nothing of this machine", async () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, "helper.py"), "print('helper', __name__)\n");
	const lines = await output(
		`
		import helper
		open("/new.txt", "w").write("written")
		print(sorted(os.listdir("/")), os.getcwd(), open("conf/x.json").read())
		attempt(os.stat, "/etc")
		`,
		{ files: [{ from: folder, to: "lib" }], texts: { "conf/x.json": "{}" } },
	);
	assert.equal(lines, ["helper helper", "['conf', 'lib', 'main.py', 'new.txt'] / {}", "OSError 2"]);
});

test("keep their flash over a reset, and show it as a folder on this machine", async () => {
	await inWorld(async (world) => {
		const main = `
			boots = int(open("boots").read()) + 1 if "boots" in os.listdir() else 1
			with open("boots", "w") as file:
			    file.write(str(boots))
			print("boot", boots)
		`;
		const board = await addBoard(world, "a1", main);
		await printed(world, "a1", "boot 1");
		assert.is(readFileSync(join(board.flash, "boots"), "utf8"), "1");
		await board.reset();
		await printed(world, "a1", "boot 2");
	});
});

test("whose main.py ends by an exception print its traceback, die and come back, later each time", async () => {
	await inWorld(async (world) => {
		await addBoard(world, "a1", `print("started")\nraise ValueError("too bad")`);
		const died = (after = 0) =>
			world.waitFor((e) => e.kind === "board" && e.state === "died", { after, what: "the board dies" });
		await printed(world, "a1", "Traceback");
		await printed(world, "a1", "ValueError: too bad");
		const first = await died();
		assert.match(String(first.kind === "board" && first.note), "ValueError: too bad; it comes back in 500 ms");
		const second = await died(world.events.indexOf(first) + 1);
		assert.match(String(second.kind === "board" && second.note), "comes back in 1000 ms");
		assert.is(world.events.filter((e) => e.kind === "output" && e.line === "started").length, 2);
	});
});

test("that are killed come back as a reset board does, and their radio is silent in between", async () => {
	await inWorld(async (world) => {
		const main = `
			radio(6)
			print("cause", machine.reset_cause())
			while True:
			    time.sleep(1)
		`;
		const board = await addBoard(world, "a1", main);
		await printed(world, "a1", "cause 1");
		const send = () => world.air.inject({ from: "020000009901", to: board.mac, channel: 6, payload: "x" });
		assert.is((await send()).acked, true);
		const { pid } = board;
		board.kill();
		await world.waitFor((e) => e.kind === "board" && e.note.includes("killed by SIGKILL"));
		assert.is((await send()).acked, false);
		assert.is(await printed(world, "a1", "cause 2"), "cause 2");
		assert.is((await send()).acked, true);
		assert.is.not(board.pid, pid);
	});
});

test("whose main.py has ended rest: their radio stays as it was left", async () => {
	await inWorld(async (world) => {
		await addBoard(world, "a1", `radio(6)`);
		await world.waitFor((e) => e.kind === "board" && e.state === "stopped" && e.note === "main.py has ended");
		const frame = { from: "020000009901", to: "0200000000a1", channel: 6, payload: "x" };
		assert.is((await world.air.inject(frame)).acked, true);
	});
});

test("that call sys.exit() are soft reset, as on a board", async () => {
	const lines = await output(`
		if machine.reset_cause() != machine.SOFT_RESET:
		    sys.exit()
		print("soft reset")
	`);
	assert.equal(lines, ["soft reset"]);
});

test("have the heap that they are given", async () => {
	const main = `import gc\ngc.collect()\nprint(gc.mem_free() + gc.mem_alloc())`;
	const [total = "0"] = await output(main, { heap: 400_000 });
	assert.ok(Number(total) > 380_000 && Number(total) <= 400_000, total);
	const lines = await output("attempt(lambda: len(bytearray(390_000)))", { heap: 400_000 });
	assert.match(lines.join(), /MemoryError/);
});

test("say what is wrong with them in a sentence", async () => {
	await inWorld(async (world) => {
		const base = { port: "esp32", mac: "020000000a01", main: "", files: [] } as const;
		const refused = async (change: object, message: RegExp) => {
			try {
				await world.addBoard({ name: "a", ...base, ...change });
			} catch (error) {
				assert.match(String(error), message);
				return;
			}
			assert.unreachable(`nothing was said of ${JSON.stringify(change)}`);
		};
		await refused({ mac: "12" }, /"12" is not a MAC address/);
		await refused({ name: "../x" }, /"..\/x" is no name for a board/);
		await refused(
			{ name: "b", mac: "020000000b01", files: [{ from: "/not/here", to: "" }] },
			/b: there is no \/not\/here/,
		);
		await refused({ name: "c", mac: "020000000c01", texts: { "../../x": "" } }, /lies outside of the board's flash/);
	});
	const world = new World();
	try {
		await world.addBoard({ name: "a", port: "esp32", mac: "020000000a01", files: [], main: "" });
		assert.unreachable();
	} catch (error) {
		assert.match(String(error), /Start the world before/);
	}
});

test("are gone when their world is closed, and so is their flash", async () => {
	const world = new World();
	await world.start();
	const busy = await addBoard(world, "a1", "print('up')\nwhile True: pass");
	const resting = await addBoard(world, "b1", "print('up')");
	await Promise.all([printed(world, "a1", "up"), printed(world, "b1", "up")]);
	const pids = [busy.pid ?? 0, resting.pid ?? 0];
	assert.equal(pids.map(isAlive), [true, true]);
	await world.close();
	assert.equal(pids.map(isAlive), [false, false]);
	assert.not(existsSync(busy.flash));
	await world.close();
});

/** Starts a program that has a board, ends it in some way, and tells whether the board and its flash are gone too. */
async function boardOfProgram(argument: string, signal?: NodeJS.Signals): Promise<boolean> {
	const script = join(import.meta.dirname, "fixtures", "leave-boards-behind.ts");
	const child = spawn(process.execPath, ["--import", "tsx", script, argument], { stdio: ["ignore", "pipe", "ignore"] });
	const ended = new Promise((resolve) => child.once("close", resolve));
	const said = await new Promise<string>((resolve) => child.stdout.once("data", (text) => resolve(String(text))));
	const [pid = 0, flash = ""] = [Number(said.split(" ")[0]), said.trim().split(" ")[1]];
	assert.ok(pid > 0 && existsSync(flash), said);
	if (signal !== undefined) child.kill(signal);
	await ended;
	return (await gone(pid)) && (await comesTrue(() => !existsSync(flash)));
}

for (const signal of ["SIGINT", "SIGTERM", "SIGKILL"] as const) {
	test(`end with the program that runs them, when ${signal} ends that`, async () => {
		assert.ok(await boardOfProgram("", signal));
	});
}

test("end with the program that runs them, when it exits or fails", async () => {
	assert.ok(await boardOfProgram("exit"));
	assert.ok(await boardOfProgram("throw"));
});

test.run();
