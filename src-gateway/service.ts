// The gateway: puts its parts together and runs them.
import { create_task, new_event_loop, run, sleep, sleep_ms, type Task } from "asyncio";
import { hexlify } from "binascii";
import { WDT } from "machine";
import { unpack } from "nowlink/wire";
import { b } from "tsmpy/board";
import { Clock } from "./clock";
import { Downlinks } from "./downlinks";
import type { Mailbox } from "./mailbox";
import { MQTTClient } from "./mqtt_as";
import type { Node } from "./node";
import { ProtocolV1, unpack_v1 } from "./protocol_v1";
import { ProtocolV2 } from "./protocol_v2";
import { Push } from "./push";
import { Radio } from "./radio";
import { Registry } from "./registry";
import { Reporter } from "./reporter";
import { Settings } from "./settings";
import { type Counts, Status } from "./status";
import { Store } from "./store";
import { Subscriptions } from "./subscriptions";
import { Timekeeper } from "./timekeeper";
import { Uplink } from "./uplink";

const _CONFIG_FILE = "gateway/mqtt_local.py";
/** Seconds without a sign of life after which the broker gives the gateway up. */
const _KEEPALIVE = 120;
/** Addresses that are not allowed: so many are reported, each once. */
const _REPORTED = 50;

export class Gateway implements Counts {
	readonly client: MQTTClient;
	/** Node id (12 hex digits) to the messages that wait for it. */
	readonly queues: dict<string, Mailbox>;
	/** Topic to its qos and the ids of the nodes that want it. */
	readonly topics: dict<string, [int, set<string>]>;
	/** Frames that were not served: no JSON lists; not to be understood; of nodes that are not allowed. */
	foreign_frames: int = 0;
	bad_frames: int = 0;
	refused_frames: int = 0;
	readonly registry: Registry;
	readonly radio: Radio;
	/** What is published to the status topic when it is asked for. */
	readonly status: Status;
	private readonly _settings: Settings;
	private readonly _clock: Clock;
	private readonly _reporter: Reporter;
	private readonly _subscriptions: Subscriptions;
	private readonly _store: Store;
	private readonly _uplink: Uplink;
	private readonly _v1: ProtocolV1;
	private readonly _v2: ProtocolV2;
	private readonly _server: string;
	/** Retained, it tells whether the gateway is there; "": the user has a will of their own. */
	private readonly _state_topic: string;
	private readonly _turned_away: set<string> = new set<string>();
	private _radio_restarts: int = 0;
	private _is_running: boolean = false;
	private _tasks: Task[] = [];

	/** `gwcfg`: see `gwconfig`. `config`: the MQTT client's. ValueError names what is wrong in them, and the file to edit. */
	constructor(gwcfg: Record<string, unknown>, config: Record<string, unknown>) {
		const settings = new Settings(gwcfg);
		this._settings = settings;
		for (const warning of settings.warnings) print(warning);
		this._server = str(config["server"]);
		this.radio = new Radio(settings.use_ap_if);
		this._state_topic = config["will"] == null ? `nowlink/${this.radio.id}/state` : "";
		this.client = this._client(config);
		const for_all = settings.pub_all;
		const statreq = settings.statreq;
		this._clock = new Clock(settings.ntp_offset);
		const registry = new Registry(settings.qlen, this._clock, settings.allow, for_all === null ? "" : for_all.topic);
		if (for_all !== null) registry.want(for_all.topic, for_all.qos);
		if (statreq !== null) registry.want(statreq.topic, statreq.qos);
		this.registry = registry;
		this.queues = registry.queues;
		this.topics = registry.topics;
		const uplink = new Uplink(this.client);
		this._uplink = uplink;
		const reporter = new Reporter(settings, uplink, this._clock);
		this._reporter = reporter;
		const subscriptions = new Subscriptions(this.client, registry);
		this._subscriptions = subscriptions;
		this._store = new Store(registry, reporter);
		this._v1 = new ProtocolV1(this.radio, registry, uplink, subscriptions, reporter);
		this._v2 = new ProtocolV2(this.radio, uplink, subscriptions, reporter, this._clock);
		this.status = new Status(
			settings.status,
			this._server,
			this.client,
			this.radio,
			registry,
			uplink,
			reporter,
			this._clock,
			this,
		);
		registry.on_new = (node) => this._new(node);
		registry.on_gone = (node) => this.radio.forget(node.mac);
		const question = statreq === null ? "" : statreq.topic;
		const downlinks = new Downlinks(registry, reporter, question, () => this.status.ask());
		this.client.on_message = (topic, message, retained) => downlinks.handle(topic, message, retained);
		this.client.on_problem = (text) => reporter.error(text);
	}

	private _client(config: Record<string, unknown>): MQTTClient {
		config["keepalive"] = _KEEPALIVE;
		if (this._state_topic !== "") config["will"] = [this._state_topic, "offline", true, 1];
		try {
			const client = new MQTTClient(config);
			for (const key of client.unused) print(`config["${key}"] means nothing to this gateway's MQTT client.`);
			for (const key of client.unknown)
				print(`config["${key}"] means nothing to this gateway's MQTT client: is it misspelt in ${_CONFIG_FILE}?`);
			return client;
		} catch (e) {
			if (e instanceof ValueError) throw new ValueError(`${e.message}: please edit ${_CONFIG_FILE}`);
			throw e;
		}
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
		this._store.load();
		this.radio.open();
		print(`ESPNow ID: ${this.radio.id}`);
		this.client.start();
		this._keep(() => this._tell_up());
		this._keep(() => this._tell_down());
		this._keep(() => this._v2.pending.watch());
		this._keep(() => this._store.keep());
		this._keep(() => this._subscriptions.keep((topic) => this._refused(topic)));
		this._keep(() => this.status.serve());
		this._keep(() => this._look_after());
		this._keep_time();
		if (!this._settings.lpmode) this._keep_pushing();
		await this.radio.listen((mac, frame) => this.handle(mac, frame));
	}

	/** Runs a part for ever: what goes wrong in it, such as want of memory, is reported and does not end it. */
	private _keep(part: () => Promise<void>): void {
		const kept = async (): Promise<void> => {
			while (true) {
				try {
					await part();
				} catch (e) {
					this._reporter.error(`Something went wrong and is tried again: ${repr(e)}`);
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
		const { ntp_host, ntp_offset } = this._settings;
		if (ntp_host === "") return;
		const timekeeper = new Timekeeper(ntp_host, ntp_offset, this.radio, this._reporter);
		this._keep(() => timekeeper.keep());
	}

	private _keep_pushing(): void {
		const push = new Push(
			(node, frame) => this._v2.send(node, frame),
			(node, frame) => this._v1.send(node, frame),
		);
		this._v2.push = push;
		this.registry.on_mail = (node) => push.come(node);
		this._keep(() => push.run());
		this._keep(() => push.watch());
	}

	/** Closes radio and sockets, and keeps what waits for nodes. The broker tells that the gateway is offline. */
	close(): void {
		this._end_tasks();
		this.client.close();
		this.radio.close();
		if (this._is_running) this._store.finish();
		this._is_running = false;
	}

	/** Serves one frame. It may hold anything, and nothing that it holds ends the gateway. */
	handle(mac: bytes, frame: bytearray): void {
		try {
			this._serve(mac, frame);
		} catch (e) {
			this.bad_frames += 1;
			this._reporter.error(`A frame could not be handled: ${repr(e)}`);
		}
	}

	private _serve(mac: bytes, frame: bytearray): void {
		if (!frame.startswith(b`[`)) {
			this.foreign_frames += 1; // kept for encryption and fragments
			return;
		}
		const request = unpack(frame);
		const request_v1 = request === null && frame.startswith(b`["`) ? unpack_v1(frame) : null;
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
		else if (request_v1 !== null && !this._v1.handle(node, request_v1)) this.bad_frames += 1;
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
		this._reporter.error(`Node ${id} is not in gwcfg["allow"]: its frames are ignored.`);
	}

	private _new(node: Node): void {
		if (!this._is_running) return;
		if (this.registry.for_all !== "") this._subscriptions.again(this.registry.for_all);
		this._reporter.note(`Node ${node.id} is new.`);
	}

	/** The broker refuses a subscription. */
	private _refused(topic: string): void {
		this.registry.drop(topic);
		this._reporter.error(`The broker refuses subscriptions to ${topic}.`);
	}

	/** Once a second: keeps the clock going, feeds the watchdog, tells what the radio had to do. */
	private async _look_after(): Promise<void> {
		const seconds = this._settings.watchdog;
		const dog = seconds > 0 ? new WDT(0, seconds * 1000) : null;
		while (true) {
			this._clock.uptime();
			if (dog !== null) dog.feed();
			if (this._radio_restarts !== this.radio.restarts) {
				this._radio_restarts = this.radio.restarts;
				this._reporter.error("The radio had no buffers left and was restarted.");
			}
			await sleep(1);
		}
	}

	private async _tell_up(): Promise<void> {
		while (true) {
			await this.client.up.wait();
			this.client.up.clear();
			this._subscriptions.renew();
			if (this._state_topic !== "") this._uplink.online(this._state_topic);
			this._reporter.status(`Gateway ${this.radio.id} connected to broker ${this._server}.`);
		}
	}

	private async _tell_down(): Promise<void> {
		while (true) {
			await this.client.down.wait();
			this.client.down.clear();
			this._reporter.status("WiFi or broker is down.");
			this._reporter.detail(this.client.trouble);
		}
	}
}
