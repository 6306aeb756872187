# Made by tsmpy 0.1.0 from src-gateway/index.ts

from sys import modules
from .defaultdict import withdraw
from .gwconfig import gwcfg
from .mqtt_as import config
from . import mqtt_local  # noqa: F401
from .service import Gateway


def _make():
    withdraw()
    if "nowlink.manual" in modules:
        return None
    try:
        return Gateway(gwcfg, config)
    except ValueError as e:
        print(f"The gateway cannot start: {e}")
        return None


gw = _make()
if gw is not None:
    gw.run_for_ever()
