import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { FrameEvent, MqttEvent, SimEvent } from "../../sim/types.ts";
import { Score } from "../../tools/start/score.ts";
import type { Row } from "../../tools/start/table.ts";
import { jsonView, textView } from "../../tools/start/view.ts";

const test = suite("the view of npm start");

const BROKER = { host: "127.0.0.1", port: 18830, user: "", password: "" };

function frame(payload: string | Uint8Array, more: Partial<FrameEvent> = {}): FrameEvent {
	const bytes = typeof payload === "string" ? Buffer.from(payload) : payload;
	const base = { kind: "frame", at: 1234, from: "02aa", to: "02bb", channel: 6, tries: 1 } as const;
	return { ...base, sender: "node", receiver: "gateway", payload: bytes, outcome: "delivered", ...more };
}

function message(topic: string, payload: string, more: Partial<MqttEvent> = {}): MqttEvent {
	const base = { kind: "mqtt", at: 1235.4, qos: 1, retain: false, client: "gateway" } as const;
	return { ...base, topic, payload: Buffer.from(payload), ...more };
}

function shown(event: SimEvent, options: { colors?: boolean; columns?: number } = {}): string {
	let text = "";
	const { columns } = options;
	const write = (more: string) => {
		text += more;
	};
	textView({ write, colors: options.colors ?? false, columns: columns ? () => columns : undefined }).event(event);
	return text;
}

test("gives each kind of event a line, its columns aligned", () => {
	const lines = [
		shown({ kind: "board", at: 0, board: "gateway", state: "started", note: "" }),
		shown({ kind: "radio", at: 120, board: "gateway", channel: 6, note: "joined nowlink" }),
		shown({ kind: "ap", at: 121, channel: 11, note: "moved" }),
		shown(frame('[7,"q"]')),
		shown(frame('[7,"q"]', { outcome: "ack-lost", tries: 3 })),
		shown(message("shed", "Count 0", { retain: true })),
		shown(message("shed", "Count 0", { client: "" })),
		shown({ kind: "output", at: 65432, board: "node", line: "Got subscription" }),
	];
	lines.push(shown({ ...frame("[]"), receiver: undefined } as SimEvent));
	assert.is(
		lines.join(""),
		[
			"   0.000  board   gateway               started",
			"   0.120  radio   gateway               ch  6  joined nowlink",
			"   0.121  wifi    access point          ch 11  moved",
			'   1.234  frame   node -> gateway       ch  6  [7,"q"]',
			'   1.234  frame   node -> gateway       ch  6  ACK LOST 3 tries [7,"q"]',
			"   1.235  mqtt    gateway -> broker     shed: Count 0 (qos 1 retained)",
			"   1.235  mqtt    broker                shed: Count 0 (qos 1)",
			"  65.432  prints  node                  Got subscription",
			"   1.234  frame   node -> 02bb          ch  6  []",
			"",
		].join("\n"),
	);
});

test("is coloured on a terminal and plain otherwise", () => {
	const event = frame("[]", { outcome: "lost" });
	assert.not.match(shown(event), "\u001b");
	assert.match(shown(event, { colors: true }), "\u001b[31m");
});

test("cuts a line to the terminal's width", () => {
	const line = shown(frame("x".repeat(250)), { columns: 60 });
	assert.is(line.length, 61);
	assert.match(line, "…\n");
});

test("lets no payload steer the terminal", () => {
	assert.match(shown(message("a\nb", "\u001b[2J\u009b1m\r\n")), "a\\nb: \\x1b[2J\\x9b1m\\r\\n (qos 1)\n");
	assert.match(shown(frame(Uint8Array.of(0xff, 0xfe))), "ch  6  hex ff fe\n");
	assert.match(shown(message("shed", "Grüße 🌡")), "shed: Grüße 🌡 (qos 1)");
});

test("says at the top how to talk to the broker", () => {
	let text = "";
	textView({ write: (more) => (text += more), colors: false }).open(BROKER, 1);
	assert.match(text, "a gateway and a node on");
	assert.match(text, "mqtt://localhost:18830");
	assert.match(text, "mosquitto_sub -h localhost -p 18830 -v -t shed");
	assert.match(text, "mosquitto_pub -h localhost -p 18830 -t foo_topic -q 1 -m hello");
	assert.match(text, "mosquitto_pub -h localhost -p 18830 -t allnodes -q 1 -m hello");
});

test("names no topic of the demos where all nodes run programs of the user's own", () => {
	let text = "";
	textView({ write: (more) => (text += more), colors: false }).open(BROKER, 1, false);
	assert.match(text, "mosquitto_sub -h localhost -p 18830 -v -t '#'");
	assert.not.match(text, /-t shed|foo_topic/);
});

const ROWS: readonly Row[] = [
	{ board: "gateway", port: "esp32", frames: 120, retries: 7, lost: 0, radioOn: 20010, drops: 3, freeHeap: 1985312 },
	{ board: "pubonly-1", port: "esp8266", frames: 6, retries: 0, lost: 1, radioOn: 96, drops: 0, freeHeap: null },
];

test("shows a table of the boards, numbers at the right", () => {
	let text = "";
	textView({ write: (more) => (text += more), colors: false }).table(ROWS);
	assert.is(
		text,
		[
			"",
			"  board      port     frames  retries  lost  radio on ms  drops  free heap",
			"  gateway    esp32       120        7     0        20010      3    1985312",
			"  pubonly-1  esp8266       6        0     1           96      0          -",
			"",
			"",
		].join("\n"),
	);
});

test("as JSON gives one object a line, with payloads as text or hex", () => {
	let text = "";
	const view = jsonView((more) => (text += more));
	view.open(BROKER, 2);
	view.notice("Building");
	view.event(frame('[7,"q"]'));
	view.event(frame(Uint8Array.of(0xff)));
	view.table(ROWS);
	view.close(new Score());
	const objects = text
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
	assert.equal(
		objects.map(({ kind }) => kind),
		["broker", "notice", "frame", "frame", "table", "end"],
	);
	assert.is(objects[0].url, "mqtt://127.0.0.1:18830");
	assert.is(objects[2].text, '[7,"q"]');
	assert.is(objects[3].hex, "ff");
	assert.equal(objects[4].boards, ROWS);
	assert.is(objects[5].publications, 0);
});

test.run();
