// A message on its way to the broker.

export class Publication {
	/** MQTT's packet id with qos 1 while it is under way, else 0. */
	packet_id: int = 0;
	/** How often it has been sent, and when last, in ticks_ms. */
	tries: int = 0;
	sent_at: int = 0;

	/**
	 * `finished` is called once: true when the broker has confirmed it (qos 0: when it was written to the socket), false when
	 * it was given up. It must not raise.
	 */
	constructor(
		readonly topic: bytes,
		readonly message: bytes,
		readonly retain: boolean,
		readonly qos: int,
		readonly finished: (sent: boolean) => void,
	) {}
}
