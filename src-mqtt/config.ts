// What a client can be told: as a dict that people edit, and as it is used once it has been checked (see `check`).
import type { SSLContext } from "ssl";
import { b } from "tsmpy/board";

/** Keys and defaults; docs/configuration.md tells what each means. `None` for server means that it has to be set; the rest may stay. */
export const config: Record<string, unknown> = {
	client_id: null, // text; None: the board's MAC in hex
	server: null, // name or address of the broker
	port: 0, // 0: 1883, or 8883 with ssl
	user: "",
	password: "",
	keepalive: 60, // seconds without a sign of life after which the broker gives this client up
	ping_interval: 0, // seconds between signs of life; 0: a quarter of keepalive
	ssl: false, // True, or an SSLContext
	ssl_params: new dict<string, unknown>(), // server_hostname, cadata, cert, key, cert_reqs
	response_time: 10, // seconds to wait for the broker's answer
	clean_init: true, // forget what the broker kept for this client at the first connection
	clean: true, // and at the later ones
	max_repubs: 4, // a publication at which the broker ends the connection this often again is given up
	will: null, // (topic, message, retain, qos)
	ssid: null, // the Wi-Fi network; None: leave Wi-Fi alone
	wifi_pw: null,
	queue_len: 0, // messages that wait in `client.queue`; 0: 20
};

/** The message that the broker publishes when this client is lost. */
export class Will {
	constructor(
		readonly topic: bytes,
		readonly message: bytes,
		readonly retain: boolean,
		readonly qos: int,
	) {}
}

/** A config dict, checked. Times are in milliseconds but for `keepalive`. */
export class Options {
	client_id: bytes = b``;
	server: string = "";
	port: int = 0;
	user: bytes = b``;
	password: bytes = b``;
	/** Seconds. */
	keepalive: int = 0;
	/** 0: no signs of life. */
	ping_ms: int = 0;
	response_ms: int = 0;
	clean_init: boolean = true;
	clean: boolean = true;
	max_repubs: int = 0;
	will: Will | null = null;
	/** None for a plain connection. */
	ssl: SSLContext | null = null;
	server_hostname: string = "";
	ssid: string | null = null;
	wifi_pw: string | null = null;
	queue_len: int = 0;
	/** The broker, for messages. */
	where: string = "";
	/** Keys that were given but mean nothing to this client, and those that mean nothing to any. */
	unused: string[] = [];
	unknown: string[] = [];
}
