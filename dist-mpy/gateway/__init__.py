# Made by tsmpy 0.1.0 from src-gateway/index.ts

# `import gateway` starts the gateway. Who wants its parts only imports `nowlink.manual`
# before.
from sys import modules
from .gwconfig import gwcfg
from .mqtt_as import config
from . import mqtt_local  # noqa: F401
from .service import Gateway


def _make():
    try:
        return Gateway(gwcfg, config)
    except ValueError as e:
        print(f"The gateway cannot start: {e}")
        return None


gw = None if "nowlink.manual" in modules else _make()
if gw is not None:
    gw.run_for_ever()
