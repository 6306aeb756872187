// The gateway: puts its parts together and runs them.
import { create_task, new_event_loop, run } from "asyncio";
import { unpack } from "nowlink/wire";
import { b } from "tsmpy/board";
import { Downlinks } from "./downlinks";
import type { Mailbox } from "./mailbox";
import { MQTTClient } from "./mqtt_as";
import { ProtocolV1, unpack_v1 } from "./protocol_v1";
import { ProtocolV2 } from "./protocol_v2";
import { Radio } from "./radio";
import { Registry } from "./registry";
import { Reporter } from "./reporter";
import { Settings } from "./settings";
import { Store } from "./store";
import { Subscriptions } from "./subscriptions";
import { Uplink } from "./uplink";

/** Seconds without a sign of life after which the broker gives the gateway up. */
const _KEEPALIVE = 120;

export class Gateway {
	readonly client: MQTTClient;
	/** Node id (12 hex digits) to the messages that wait for it. */
	readonly queues: dict<string, Mailbox>;
	/** Topic to its qos and the ids of the nodes that want it. */
	readonly topics: dict<string, [int, set<string>]>;
	/** Frames that were not served: no JSON lists; anything else that cannot be understood. */
	foreign_frames: int = 0;
	bad_frames: int = 0;
	readonly registry: Registry;
	readonly radio: Radio;
	private readonly _reporter: Reporter;
	private readonly _subscriptions: Subscriptions;
	private readonly _store: Store;
	private readonly _v1: ProtocolV1;
	private readonly _v2: ProtocolV2;
	private readonly _server: string;

	/** `gwcfg`: see `gwconfig`. `config`: the MQTT client's. ValueError names what is wrong in them, and the file to edit. */
	constructor(gwcfg: Record<string, unknown>, config: Record<string, unknown>) {
		const settings = new Settings(gwcfg);
		const for_all = settings.pub_all;
		config["keepalive"] = _KEEPALIVE;
		this._server = str(config["server"]);
		this.client = new MQTTClient(config);
		for (const key of this.client.unused) print(`config["${key}"] means nothing to this gateway's MQTT client.`);
		if (!settings.lpmode)
			print('gwcfg["lpmode"] = False is not there yet: messages wait until their node asks for them.');
		this.registry = new Registry(
			settings.qlen,
			for_all === null ? "" : for_all.topic,
			for_all === null ? 0 : for_all.qos,
		);
		this.queues = this.registry.queues;
		this.topics = this.registry.topics;
		this.radio = new Radio(settings.use_ap_if);
		const uplink = new Uplink(this.client);
		this._reporter = new Reporter(settings, uplink);
		this._subscriptions = new Subscriptions(this.client, this.registry);
		this._store = new Store(this.registry, this._reporter);
		this._v1 = new ProtocolV1(this.radio, this.registry, uplink, this._subscriptions, this._reporter);
		this._v2 = new ProtocolV2(this.radio, this.registry, uplink, this._subscriptions, this._reporter);
		const downlinks = new Downlinks(this.registry, this._reporter);
		this.client.on_message = (topic, message, retained) => downlinks.handle(topic, message, retained);
		this.client.on_problem = (text) => this._reporter.error(text);
	}

	/** Runs until Ctrl-C, and leaves radio and sockets closed. */
	run_for_ever(): void {
		try {
			run(this.run());
		} catch (e) {
			if (e instanceof KeyboardInterrupt) print("Gateway stopped.");
			else throw e;
		} finally {
			this.close();
			new_event_loop();
		}
	}

	/** Serves nodes, from the first moment on: router and broker may come later. */
	async run(): Promise<void> {
		this._store.load();
		this.radio.open();
		print(`ESPNow ID: ${this.radio.id}`);
		this.client.start();
		create_task(this._tell_up());
		create_task(this._tell_down());
		create_task(this._v2.pending.watch());
		create_task(this._store.keep());
		create_task(this._subscriptions.keep((topic) => this._refused(topic)));
		await this.radio.listen((mac, frame) => this.handle(mac, frame));
	}

	/** Closes radio and sockets. */
	close(): void {
		this.client.close();
		this.radio.close();
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
		if (request !== null) this._v2.handle(this.registry.node(mac), request);
		else if (!frame.startswith(b`["`) || !this._serve_v1(mac, frame)) this.bad_frames += 1;
	}

	private _serve_v1(mac: bytes, frame: bytearray): boolean {
		const request = unpack_v1(frame);
		return request !== null && this._v1.handle(this.registry.node(mac), request);
	}

	/** The broker refuses a subscription. */
	private _refused(topic: string): void {
		this.registry.drop(topic);
		this._reporter.error(`The broker refuses subscriptions to ${topic}.`);
	}

	private async _tell_up(): Promise<void> {
		while (true) {
			await this.client.up.wait();
			this.client.up.clear();
			this._subscriptions.renew();
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
