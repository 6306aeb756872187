import type { Air } from "./air.ts";
import type { InterfaceId, Radio } from "./radio.ts";
import * as wlan from "./wlan.ts";

type Answer = () => unknown;

/** What the radio answers to a driver's request; undefined if the request is not about the radio. */
export function radioRequest(operation: string, args: readonly unknown[], radio: Radio, air: Air): Answer | undefined {
	const id = args[0] as InterfaceId;
	switch (operation) {
		case "wlan.active":
			return () => {
				if (args[1] !== null) radio.setActive(id, Boolean(args[1]));
				return radio.active[id];
			};
		case "wlan.connect":
			return () => wlan.connect(radio, id, args[1] as string, args[2] as string);
		case "wlan.disconnect":
			return () => wlan.disconnect(radio, id);
		case "wlan.isconnected":
			return () => wlan.isConnected(radio, id);
		case "wlan.status":
			return () => wlan.status(radio, id);
		case "wlan.rssi":
			return () => wlan.rssi(radio, id);
		case "wlan.scan":
			return () => wlan.scan(radio, id, air.accessPoint, air.radios);
		case "wlan.get":
			return () => wlan.getConfig(radio, id, args[1] as string);
		case "wlan.set":
			return () => wlan.setConfig(radio, id, args[1] as string, args[2] as string | number | boolean);
		case "espnow.active":
			return () => {
				radio.setEspnow(args[0] as boolean);
			};
		case "ip.open":
			return () => air.uplink.open(radio, args[0] as string, args[1] as number);
		case "ip.close":
			return () => air.uplink.close(args[0] as number);
		case "ip.route":
			return () => air.uplink.route(args[0] as string, args[1] as number);
		case "ip.up":
			return () => radio.station.isJoined;
		default:
			return undefined;
	}
}
