// The gateway: serves frames as they come, and looks after all that takes longer.
import { create_task, Event, new_event_loop, run, sleep, sleep_ms, type Task } from "asyncio";
import { hexlify } from "binascii";
import { WDT } from "machine";
import { bring, let_go } from "mqtt/rooms";
import { unpack } from "nowlink/wire";
import { b } from "tsmpy/board";
import type { Clock } from "./clock";
import { Downlinks } from "./downlinks";
import { Keeper } from "./keeper";
import type { Mailbox } from "./mailbox";
import type { MQTTClient } from "./mqtt_as";
import type { Node } from "./node";
import type { ProtocolV1 } from "./protocol_v1";
import { ProtocolV2 } from "./protocol_v2";
import type { Radio } from "./radio";
import type { Registry } from "./registry";
import type { Reporter } from "./reporter";
import type { Settings } from "./settings";
import { Subscriptions } from "./subscriptions";
import type { Uplink } from "./uplink";

/** Addresses that are not allowed: so many are reported, each once. */
const _REPORTED = 50;
/** Milliseconds between two answers to status requests: those in quick succession get one. */
const _STATUS_PAUSE = 500;

/** The gateway that `import gateway` has made: `gateway.gw`. */
export class Gateway {
	/** Node id (12 hex digits) to the messages that wait for it. */
	readonly queues: dict<string, Mailbox>;
	/** Topic to its qos and the ids of the nodes that want it. */
	readonly topics: dict<string, [int, set<string>]>;
	/** Frames that are no JSON lists, not served. */
	foreign_frames: int = 0;
	/** Frames that could not be understood, not served. */
	bad_frames: int = 0;
	/** Frames of nodes that are not allowed, not served. */
	refused_frames: int = 0;
	private readonly _lpmode: boolean;
	private readonly _watchdog: int;
	private readonly _ntp_host: string;
	private readonly _ntp_offset: int;
	private readonly _subscriptions: Subscriptions;
	private readonly _keeper: Keeper;
	/** None until a node speaks it. */
	private _v1: ProtocolV1 | null = null;
	private readonly _v2: ProtocolV2;
	/** Somebody asks for the status. */
	private readonly _asked: Event = new Event();
	private readonly _turned_away: set<string> = new set<string>();
	private _radio_restarts: int = 0;
	private _is_running: boolean = false;
	private _tasks: Task[] = [];

	/** `_state_topic`: retained, it tells whether the gateway is there; "": the user has a will of their own. @internal */
	constructor(
		settings: Settings,
		/** The broker's name or address. */
		readonly server: string,
		private readonly _state_topic: string,
		/** ESP-NOW; `radio.id` is the gateway's id, 12 hex digits. */
		readonly radio: Radio,
		/** The MQTT client; see mqtt.client. */
		readonly client: MQTTClient,
		/** The time, and how long the gateway has run. */
		readonly clock: Clock,
		private readonly _uplink: Uplink,
		/** Publishes status and errors. */
		readonly reporter: Reporter,
		/** The nodes that are remembered. */
		readonly registry: Registry,
	) {
		this.queues = registry.queues;
		this.topics = registry.topics;
		this._lpmode = settings.lpmode;
		this._watchdog = settings.watchdog;
		this._ntp_host = settings.ntp_host;
		this._ntp_offset = settings.ntp_offset;
		this._keeper = new Keeper(registry, reporter);
		this._subscriptions = new Subscriptions(client, registry, this._keeper, reporter);
		this._v2 = new ProtocolV2(radio, _uplink, this._subscriptions, reporter, clock);
		registry.on_new = this._new.bind(this);
		registry.on_gone = (node) => radio.forget(node.mac);
		const { statreq } = settings;
		const downlinks = new Downlinks(registry, reporter, statreq === null ? "" : statreq.topic, this._asked);
		client.on_message = downlinks.handle.bind(downlinks);
		client.on_problem = reporter.error.bind(reporter);
	}

	/** What the gateway knows of itself and its nodes, as JSON; docs/gateway.md lists its keys. */
	status(): string {
		const text = bring<typeof import("./status")>("gateway.status").status_of(this);
		let_go("gateway.status", "gateway.version");
		return text;
	}

	/** Runs until Ctrl-C, and leaves radio and sockets closed. */
	run_for_ever(): void {
		try {
			run(this.run());
		} catch (e) {
			if (e instanceof KeyboardInterrupt) print("Gateway stopped.");
			else throw e;
		} finally {
			new_event_loop(); // or the task that ran last could not be cancelled
			this.close();
			new_event_loop();
		}
	}

	/** Serves nodes, from the first moment on: router and broker may come later. */
	async run(): Promise<void> {
		this._is_running = true;
		this._keeper.load();
		this.radio.open();
		print(`ESPNow ID: ${this.radio.id}`);
		this.client.start();
		const { _keeper, _subscriptions } = this;
		const { pending } = this._v2;
		this._keep(this._tell_up.bind(this));
		this._keep(this._tell_down.bind(this));
		this._keep(pending.watch.bind(pending));
		this._keep(_keeper.keep.bind(_keeper));
		this._keep(_subscriptions.keep.bind(_subscriptions));
		this._keep(this._answer_status.bind(this));
		this._keep(this._look_after.bind(this));
		this._keep_time();
		if (!this._lpmode) this._keep_pushing();
		await this.radio.listen(this.handle.bind(this));
	}

	/** Runs a part for ever: what goes wrong in it, such as want of memory, is reported and does not end it. */
	private _keep(part: () => Promise<void>): void {
		const kept = async (): Promise<void> => {
			while (true) {
				try {
					await part();
				} catch (e) {
					this.reporter.error(`Something went wrong and is tried again: ${repr(e)}`);
				}
				await sleep_ms(1000);
			}
		};
		this._tasks.push(create_task(kept()));
	}

	/** Ends its tasks: one that waits for an event would outlast the event loop. */
	private _end_tasks(): void {
		for (const task of this._tasks) {
			try {
				task.cancel();
			} catch (e) {
				if (!(e instanceof RuntimeError)) throw e; // the one that Ctrl-C has interrupted
			}
		}
		this._tasks = [];
	}

	private _keep_time(): void {
		if (this._ntp_host === "") return;
		const { keep_time } = bring<typeof import("./timekeeper")>("gateway.timekeeper");
		this._keep(() => keep_time(this._ntp_host, this._ntp_offset, this.radio, this.reporter));
	}

	private _keep_pushing(): void {
		const push = new (bring<typeof import("./push")>("gateway.push").Push)(
			(node, frame) => this._v2.send(node, frame),
			(node, frame) => this._old().send(node, frame),
		);
		this._v2.push = push;
		this.registry.on_mail = push.come.bind(push);
		this._keep(push.run.bind(push));
		this._keep(push.watch.bind(push));
	}

	/** Serves nodes of protocol v1, from the first frame of one on. */
	private _old(): ProtocolV1 {
		this._v1 ??= new (bring<typeof import("./protocol_v1")>("gateway.protocol_v1").ProtocolV1)(
			this.radio,
			this.registry,
			this._uplink,
			this._subscriptions,
			this.reporter,
		);
		return this._v1;
	}

	/** Closes radio and sockets, and keeps what waits for nodes. The broker tells that the gateway is offline. */
	close(): void {
		this._end_tasks();
		this.client.close();
		this.radio.close();
		if (this._is_running) this._keeper.finish();
		this._is_running = false;
	}

	/** Serves one frame. It may hold anything, and nothing that it holds ends the gateway. @internal */
	handle(mac: bytes, frame: bytearray): void {
		try {
			this._serve(mac, frame);
		} catch (e) {
			this.bad_frames += 1;
			this.reporter.error(`A frame could not be handled: ${repr(e)}`);
		}
	}

	private _serve(mac: bytes, frame: bytearray): void {
		if (!frame.startswith(b`[`)) {
			this.foreign_frames += 1; // kept for encryption and fragments
			return;
		}
		const request = unpack(frame);
		const request_v1 = request === null && frame.startswith(b`["`) ? this._old().unpack(frame) : null;
		if (request === null && request_v1 === null) {
			this.bad_frames += 1;
			return;
		}
		const node = this.registry.node(mac);
		if (node === null) {
			this._turn_away(mac);
			return;
		}
		node.received += 1;
		this._note_protocol(node, request === null ? 1 : 2);
		if (request !== null) this._v2.handle(node, request);
		else if (request_v1 !== null && !this._old().handle(node, request_v1)) this.bad_frames += 1;
	}

	private _note_protocol(node: Node, protocol: int): void {
		if (node.protocol === protocol) return;
		node.protocol = protocol;
		node.listens = false;
		this.registry.changed.set();
	}

	private _turn_away(mac: bytes): void {
		this.refused_frames += 1;
		this.radio.forget(mac);
		const id = hexlify(mac).decode();
		if (this._turned_away.has(id) || this._turned_away.size >= _REPORTED) return;
		this._turned_away.add(id);
		this.reporter.error(`Node ${id} is not in gwcfg["allow"]: its frames are ignored.`);
	}

	private _new(node: Node): void {
		if (!this._is_running) return;
		if (this.registry.for_all !== "") this._subscriptions.again(this.registry.for_all);
		this.reporter.note(`Node ${node.id} is new.`);
	}

	/** Once a second: keeps the clock going, feeds the watchdog, tells what the radio had to do. */
	private async _look_after(): Promise<void> {
		const seconds = this._watchdog;
		const dog = seconds > 0 ? new WDT(0, seconds * 1000) : null;
		while (true) {
			this.clock.uptime();
			if (dog !== null) dog.feed();
			if (this._radio_restarts !== this.radio.restarts) {
				this._radio_restarts = this.radio.restarts;
				this.reporter.error("The radio had no buffers left and was restarted.");
			}
			await sleep(1);
		}
	}

	/** Answers status requests, for ever. */
	private async _answer_status(): Promise<void> {
		while (true) {
			await this._asked.wait();
			this._asked.clear();
			while (!this.reporter.answer(this.status())) await sleep_ms(_STATUS_PAUSE);
			await sleep_ms(_STATUS_PAUSE);
		}
	}

	private async _tell_up(): Promise<void> {
		while (true) {
			await this.client.up.wait();
			this.client.up.clear();
			this._subscriptions.renew();
			if (this._state_topic !== "") this._uplink.online(this._state_topic);
			this.reporter.status(`Gateway ${this.radio.id} connected to broker ${this.server}.`);
		}
	}

	private async _tell_down(): Promise<void> {
		while (true) {
			await this.client.down.wait();
			this.client.down.clear();
			this.reporter.status("WiFi or broker is down.");
			this.reporter.detail(this.client.trouble);
		}
	}
}
