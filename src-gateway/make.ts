// Makes a gateway by its configuration: checks what people wrote, and puts the parts together. Needed at the start, and let go then.
import { Clock } from "./clock";
import { MQTTClient } from "./mqtt_as";
import { Radio } from "./radio";
import { Registry } from "./registry";
import { Reporter } from "./reporter";
import { Gateway } from "./service";
import { Settings } from "./settings";
import { Uplink } from "./uplink";

const _CONFIG_FILE = "gateway/mqtt_local.py";
/** Seconds without a sign of life after which the broker gives the gateway up. */
const _KEEPALIVE = 120;

/** `gwcfg`: see `gwconfig`. `config`: the MQTT client's. ValueError names what is wrong in them, and the file to edit. */
export function make(gwcfg: Record<string, unknown>, config: Record<string, unknown>): Gateway {
	const settings = new Settings(gwcfg);
	for (const warning of settings.warnings) print(warning);
	const radio = new Radio(settings.use_ap_if);
	const state_topic = config["will"] == null ? `nowlink/${radio.id}/state` : "";
	const client = _client(config, state_topic);
	const clock = new Clock(settings.ntp_offset);
	const uplink = new Uplink(client);
	const reporter = new Reporter(uplink, clock, settings.debug, settings.status, settings.errors);
	const registry = _registry(settings, clock);
	return new Gateway(settings, str(config["server"]), state_topic, radio, client, clock, uplink, reporter, registry);
}

function _client(config: Record<string, unknown>, state_topic: string): MQTTClient {
	config["keepalive"] = _KEEPALIVE;
	if (state_topic !== "") config["will"] = [state_topic, "offline", true, 1];
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

function _registry(settings: Settings, clock: Clock): Registry {
	const { pub_all, statreq } = settings;
	const registry = new Registry(settings.qlen, clock, settings.allow, pub_all === null ? "" : pub_all.topic);
	if (pub_all !== null) registry.want(pub_all.topic, pub_all.qos);
	if (statreq !== null) registry.want(statreq.topic, statreq.qos);
	return registry;
}
