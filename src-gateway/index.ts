// `import gateway` starts the gateway. Who wants its parts only imports `nowlink.manual` before.

import { modules } from "sys";
import { withdraw } from "./defaultdict";
import { gwcfg } from "./gwconfig";
import { config } from "./mqtt_as";
import "./mqtt_local";
import { Gateway } from "./service";

function _make(): Gateway | null {
	withdraw();
	if (modules.has("nowlink.manual")) return null;
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

export const gw = _make();
if (gw !== null) gw.run_for_ever();
