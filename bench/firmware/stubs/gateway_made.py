# Makes the gateway as `import gateway` does when it is not kept from it, and lets go what only that needs.
import gateway
from gateway.gwconfig import gwcfg
from mqtt.config import config
from mqtt.rooms import bring, let_go

config["server"] = "127.0.0.1"
config["client_id"] = "measured"
gateway.gw = bring("gateway.make").make(gwcfg, config)
let_go("gateway.make", "gateway.settings")
