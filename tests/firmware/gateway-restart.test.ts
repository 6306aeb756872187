// What outlasts the gateway: its restart, Ctrl-C, an exhausted radio, a hang that the watchdog ends.
import type { MqttClient } from "mqtt";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { SimEvent } from "../../sim/types.ts";
import { openClient } from "../helpers/mqtt.ts";
import { GATEWAY_ID, House, type HouseOptions } from "./house.ts";

const test = suite("gateway, restarts");

async function inHouse(options: HouseOptions, run: (house: House, client: MqttClient) => Promise<void>): Promise<void> {
	const house = await House.open(options);
	const client = await openClient(house.broker?.url ?? "");
	try {
		await run(house, client);
		assert.equal(
			house.lines("gateway").filter((line) => /Traceback|could not be handled|Something went wrong/.test(line)),
			[],
		);
	} finally {
		await client.endAsync(true);
		await house.close();
	}
}

/** Stops the gateway as Ctrl-C does and waits for what it prints. */
async function stop(house: House): Promise<number> {
	const mark = house.world.mark();
	process.kill(house.gateway.pid as number, "SIGINT");
	await house.printed("gateway", /^Gateway stopped\.$/, mark);
	return mark;
}

/** Waits until the gateway has told flash of a topic or a node. */
async function written(house: House, what: string): Promise<void> {
	const node = await house.newProbe();
	while (!house.flashFile("gateway_nodes.jsonl").includes(what)) await house.ask(node, `[${house.world.mark()},"q"]`);
}

test("original fault 11: nodes, their subscriptions and queues survive a reset of the gateway", async () => {
	await inHouse({}, async (house, client) => {
		const [node, old] = [await house.newProbe(), await house.newProbe()];
		await house.ask(node, '[1,"s","survives/#",1]');
		await house.inject(old, '["survives/v1",1]');
		await written(house, "survives/v1");
		const mark = house.world.mark();
		await house.gateway.reset();
		await house.printed("gateway", /connected to broker/, mark);
		// the last of what it subscribes to; nobody has said a word yet
		for (let n = 0; ; n++) {
			await client.publishAsync("survives/v1", `message ${n}`, { qos: 1 });
			await client.publishAsync("allnodes", `to all ${n}`, { qos: 1 });
			const texts = (await house.fetch(old)).map(([, text]) => text);
			if (texts.some((t) => t.startsWith("message")) && texts.some((t) => t.startsWith("to all"))) break;
		}
		const topics = (await house.fetch(node)).map(([topic]) => topic);
		assert.ok(topics.includes("survives/v1") && topics.includes("allnodes"), topics.join());
	});
});

test("a subscription, and its end, is on flash before the node is answered, with a broker and without", async () => {
	const house = await House.open();
	try {
		const node = await house.newProbe();
		const kept: boolean[] = [];
		// looks at the flash at the very frame that answers
		house.world.onEvent((event) => {
			if (event.kind === "frame" && /^\[[123],[01],/.test(Buffer.from(event.payload).toString()))
				kept.push(house.flashFile("gateway_nodes.jsonl").includes("promised/topic"));
		});
		assert.match(await house.ask(node, '[1,"s","promised/topic",1]'), /^\[1,0,/);
		assert.match(await house.ask(node, '[2,"u","promised/topic"]'), /^\[2,0,/);
		await house.broker?.stop();
		await house.printed("gateway", /WiFi or broker is down/);
		assert.match(await house.ask(node, '[3,"s","promised/topic",1]'), /^\[3,1,/);
		assert.equal(kept, [true, false, true]);
	} finally {
		await house.close();
	}
});

test("each subscription of nodes that are set up one after the other is on flash", async () => {
	await inHouse({}, async (house) => {
		const nodes = [await house.newProbe(), await house.newProbe()];
		const topics: string[] = [];
		for (const node of nodes) {
			for (let n = 1; n <= 15; n++) {
				topics.push(`set/up/${node}/${n}.`);
				await house.ask(node, `[${n},"s","${topics.at(-1)}",1]`);
			}
		}
		const kept = house.flashFile("gateway_nodes.jsonl");
		assert.equal(
			topics.filter((topic) => !kept.includes(topic)),
			[],
		);
	});
});

test("a damaged or half-written file of nodes costs what cannot be read of it", async () => {
	await inHouse({}, async (house) => {
		const node = await house.newProbe();
		await house.ask(node, '[1,"s","damaged/a",1]');
		await written(house, "damaged/a");
		const good = house.flashFile("gateway_nodes.jsonl");
		for (const [name, text] of [
			["gateway_nodes.jsonl", `\u0000{[\n["x"]\n[5,"y",{}]\n["t",1,["zz"]]\n["t",1,[5]]\n${good}["half`],
			["gateway_nodes.new", good],
		] as const) {
			house.writeFlashFile("gateway_nodes.jsonl", undefined);
			house.writeFlashFile(name, text);
			const mark = house.world.mark();
			await house.gateway.reset();
			await house.printed("gateway", /connected to broker/, mark);
			assert.match(await house.ask(node, '[2,"q"]'), /^\[2,0,6,0/);
			await written(house, "damaged/a");
		}
	});
});

test("Ctrl-C: gateway.gw, its client, queues and topics are at the REPL, and radio and sockets work again", async () => {
	const afterwards = [
		"import espnow, network",
		"gw = gateway.gw",
		'print("queues", sorted(gw.queues), "topics", sorted(gw.topics))',
		'print("waiting", [len(q) for q in gw.queues.values()])',
		'print("connected", gw.client.isconnected(), "active", espnow.ESPNow().active())',
		"gw.close()",
		'if "again" not in globals():',
		"    again = True",
		"    gw.run_for_ever()",
		'    print("over")',
	].join("\n");
	await inHouse({ afterwards }, async (house, client) => {
		const node = await house.newProbe();
		await house.ask(node, '[1,"s","repl/a",1]');
		await client.publishAsync("repl/a", "kept", { qos: 1 });
		await client.publishAsync("repl/a", "too", { qos: 1 });
		await house.waiting(node, 2);
		let mark = await stop(house);
		assert.is(
			await house.printed("gateway", /^queues /, mark),
			`queues ['${node}'] topics ['allnodes', 'gw_query', 'repl/a']`,
		);
		await house.printed("gateway", /^waiting \[2\]$/, mark);
		await house.printed("gateway", /^connected False active False$/, mark);
		// the same gateway goes on, in the same process
		await house.printed("gateway", /connected to broker/, mark);
		await house.waiting(node, 2);
		mark = await stop(house);
		await house.printed("gateway", /^over$/, mark);
		// and a new start finds what waited
		mark = house.world.mark();
		await house.gateway.reset();
		await house.printed("gateway", /connected to broker/, mark);
		assert.equal(await house.fetch(node), [
			["repl/a", "kept", false],
			["repl/a", "too", false],
		]);
		mark = house.world.mark();
		await house.gateway.reset();
		await house.printed("gateway", /connected to broker/, mark);
		await house.waiting(node, 0);
	});
});

test("a radio whose send pool is exhausted is restarted, which is reported, and nodes are answered again", async () => {
	await inHouse({}, async (house) => {
		const node = await house.newProbe();
		const mark = house.world.mark();
		house.gateway.radio.isExhausted = true;
		await house.inject(node, '[1,"q"]');
		await house.published("gw_errors", /The radio had no buffers left and was restarted\./, mark);
		assert.match(await house.ask(node, '[2,"q"]'), /^\[2,0,6,0,1,/);
	});
});

test("the watchdog resets a gateway that hangs, and not one that works", async () => {
	const before = "import time\nslow = time.sleep_ms";
	await inHouse({ before, gwconfig: 'gwcfg["watchdog"] = 20' }, async (house) => {
		const pid = house.gateway.pid as number;
		const mark = house.world.mark();
		process.kill(pid, "SIGSTOP");
		const bitten = (e: SimEvent) => e.kind === "board" && e.board === "gateway" && e.state === "started";
		await house.world.waitFor(bitten, { after: mark, timeout: 60_000 });
		await house.printed("gateway", /connected to broker/, mark);
		assert.is.not(house.gateway.pid, pid);
	});
});

test("original fault 15: started before router and broker, it waits for both and tells its nodes meanwhile", async () => {
	const house = await House.open({ connected: false });
	try {
		house.world.accessPoint.off();
		await house.printed("gateway", /WiFi or broker is down\./);
		const channel = house.gateway.radio.channel;
		const mark = house.world.mark();
		void house.inject("020074000001", '["ping"]', channel);
		await house.heard("020074000001", /^DOWN$/, mark);
		house.world.accessPoint.on();
		await house.printed("gateway", new RegExp(`Gateway ${GATEWAY_ID} connected to broker`), mark);
	} finally {
		await house.close();
	}
});

test("its parts can be imported by themselves", async () => {
	const before = [
		"import nowlink.manual",
		"from gateway.mailbox import Mailbox",
		"from gateway.settings import Settings",
		"box = Mailbox(2)",
		'for text in "abc": box.put(text)',
		'print("mailbox", len(box), box.dropped)',
		'print("qlen", Settings({}).qlen)',
	].join("\n");
	const house = await House.open({ before, afterwards: 'print("gw", gateway.gw)', connected: false });
	try {
		await house.printed("gateway", /^mailbox 2 1$/);
		await house.printed("gateway", /^qlen 10$/);
		await house.printed("gateway", /^gw None$/);
	} finally {
		await house.close();
	}
});

test.run();
