// How this gateway works. Edit it on the board: the file is yours, and an upgrade of the gateway leaves it alone.
// What each line means, and what may be in it, is in docs/configuration.md.

/** A topic that the gateway listens to, and the qos to subscribe with. */
export class PubIn {
	constructor(
		readonly topic: string,
		readonly qos: int,
	) {}
}

/** A topic that the gateway publishes to. */
export class PubOut {
	constructor(
		readonly topic: string,
		readonly retain: boolean,
		readonly qos: int,
	) {}
}

/** What the gateway is to do, by its keys. */
export const gwcfg: Record<string, unknown> = {};

// True: print what happens, and publish more of it to the status topic.
gwcfg["debug"] = true;
// Messages that wait for each node. When there are more, because the node sleeps for long, the oldest are lost.
gwcfg["qlen"] = 10;
// True: messages wait until the node asks for them, as nodes that sleep need it.
// False: they are sent at once to nodes that listen.
gwcfg["lpmode"] = true;
// True: nodes talk to the gateway's access point, as ESP8266 nodes need it. False will do if all nodes are ESP32;
// the gateway then has another id.
gwcfg["use_ap_if"] = true;
// What is published here goes to every node.
gwcfg["pub_all"] = new PubIn("allnodes", 1);

// The lines below may be deleted: then nothing is published of that kind, and nothing is asked.
// Errors: messages that were lost, frames that were refused.
gwcfg["errors"] = new PubOut("gw_errors", false, 1);
// The state of the connection, and the answer to what is published to the topic after it.
gwcfg["status"] = new PubOut("gw_status", false, 0);
gwcfg["statreq"] = new PubIn("gw_query", 0);

// Local time is UTC plus so many hours.
gwcfg["ntp_offset"] = 1;
// More keys: "ntp_host" (a time server of yours, or False: leave the clock alone), "allow" (a list of the only nodes to
// be served), "watchdog" (seconds without a sign of life after which the board is reset).
