// `import gateway` starts the gateway. Who wants its parts only imports `nowlink.manual` before.
import { bring, let_go } from "mqtt/rooms";
import { modules } from "sys";
import { config } from "./mqtt_as";
import type { Gateway } from "./service";

/** What people wrote in gwconfig.py, which may take from `collections` what is not there. */
function _gwcfg(): Record<string, unknown> {
	type Configuration = typeof import("./gwconfig");
	try {
		return bring<Configuration>("gateway.gwconfig").gwcfg;
	} catch (e) {
		if (!(e instanceof ImportError)) throw e;
		modules.pop("gateway.gwconfig", null);
		const { lend, withdraw } = bring<typeof import("./defaultdict")>("gateway.defaultdict");
		lend();
		const { gwcfg } = bring<Configuration>("gateway.gwconfig");
		withdraw();
		let_go("gateway.defaultdict");
		return gwcfg;
	}
}

function _make(): Gateway | null {
	const gwcfg = _gwcfg();
	bring("gateway.mqtt_local");
	if (modules.has("nowlink.manual")) return null;
	try {
		return bring<typeof import("./make")>("gateway.make").make(gwcfg, config);
	} catch (e) {
		if (e instanceof ValueError) {
			print(`The gateway cannot start: ${e.message}`);
			return null;
		}
		throw e;
	} finally {
		let_go("gateway.make", "gateway.settings");
	}
}

/** The gateway; None if its configuration is wrong, or `nowlink.manual` was imported before. */
export const gw: Gateway | null = _make();
if (gw !== null) gw.run_for_ever();
