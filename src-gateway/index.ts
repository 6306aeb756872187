// `import gateway` starts the gateway. Who wants its parts only imports `nowlink.manual` before.
import { modules } from "sys";
import { gwcfg } from "./gwconfig";
import { config } from "./mqtt_as";
import "./mqtt_local";
import { Gateway } from "./service";

function _make(): Gateway | null {
	try {
		return new Gateway(gwcfg, config);
	} catch (e) {
		if (e instanceof ValueError) {
			print(`The gateway cannot start: ${e.message}`);
			return null;
		}
		throw e;
	}
}

export const gw = modules.has("nowlink.manual") ? null : _make();
if (gw !== null) gw.run_for_ever();
