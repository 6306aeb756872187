# Made by tsmpy 0.1.0 from src-gateway/index.ts

# `import gateway` starts the gateway. Who wants its parts only imports `nowlink.manual`
# before.
from mqtt.rooms import bring, let_go
from sys import modules
from .mqtt_as import config


# What people wrote in gwconfig.py, which may take from `collections` what is not there.
def _gwcfg():
    try:
        return bring("gateway.gwconfig").gwcfg
    except Exception as e:
        if not isinstance(e, ImportError):
            raise
        modules.pop("gateway.gwconfig", None)
        parts = bring("gateway.defaultdict")
        lend = parts.lend
        withdraw = parts.withdraw
        lend()
        parts2 = bring("gateway.gwconfig")
        gwcfg = parts2.gwcfg
        withdraw()
        let_go("gateway.defaultdict")
        return gwcfg


def _make():
    gwcfg = _gwcfg()
    bring("gateway.mqtt_local")
    if "nowlink.manual" in modules:
        return None
    try:
        return bring("gateway.make").make(gwcfg, config)
    except ValueError as e:
        print(f"The gateway cannot start: {e}")
        return None
    finally:
        let_go("gateway.make", "gateway.settings")


# The gateway; None if its configuration is wrong, or `nowlink.manual` was imported
# before.
gw = _make()
if gw is not None:
    gw.run_for_ever()
