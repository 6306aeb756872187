// How long Wi-Fi takes. A real ESP needs one to four seconds to join and six to miss its access point; these
// defaults keep the order of things and are shorter, so that a test need not wait. Set others in WorldOptions.

export interface WifiTiming {
	/** A scan's stay on each of the 13 channels, milliseconds (a real active scan: up to 120). */
	readonly scanChannel: number;
	/** From finding the access point to having an address, milliseconds (a real one: 500 to 3000). */
	readonly join: number;
	/** From the access point's last beacon until the station notices, milliseconds (a real one: 6000). */
	readonly beaconLoss: number;
}

export const DEFAULT_TIMING: WifiTiming = { scanChannel: 20, join: 200, beaconLoss: 1000 };
