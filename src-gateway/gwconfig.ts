// How this gateway works. Edit it on the board: the file is yours, and an upgrade of the gateway leaves it alone.

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

export const gwcfg: Record<string, unknown> = {};

// True: print what happens.
gwcfg["debug"] = true;
// Messages that wait for each node. When there are more, because the node sleeps for long, the oldest are lost.
gwcfg["qlen"] = 10;
// True: messages wait until the node asks for them, as nodes that sleep need it.
gwcfg["lpmode"] = true;
// True: nodes talk to the gateway's access point, as ESP8266 nodes need it. False will do if all nodes are ESP32;
// the gateway then has another id.
gwcfg["use_ap_if"] = true;
// What is published here goes to every node.
gwcfg["pub_all"] = new PubIn("allnodes", 1);

// The lines below may be deleted: then nothing is published of that kind.
// Errors: messages that were lost, frames that were refused.
gwcfg["errors"] = new PubOut("gw_errors", false, 1);
// The state of the connection.
gwcfg["status"] = new PubOut("gw_status", false, 0);
