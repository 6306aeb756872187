# Made by tsmpy 0.1.0 from src-mqtt/check.ts

# The check of a config dict. It is needed when a client is made, and let go then.
from micropython import const
from binascii import hexlify
import machine
from random import getrandbits
from .config import Options, Will
from .rooms import bring, let_go
from .topic import topic_fault
from .values import refuse, to_bytes, Values

# Keys of a client that people know, which mean nothing here.
_IGNORED = [
    "gateway",
    "mqttv5",
    "mqttv5_con_props",
    "subs_cb",
    "wifi_coro",
    "connect_coro",
]

_QUEUE_LENGTH = const(20)
# Seconds beyond which a wait is a mistake, and milliseconds beyond what ticks can tell
# apart.
_LONGEST_WAIT = const(86400)


def _will(value):
    if value is None:
        return None
    if isinstance(value, (list, tuple)) and len(value) == 4:
        topic = to_bytes(value[0], "will")
        fault = topic_fault(topic)
        if fault != "":
            raise ValueError(f'config["will"]: {fault}')
        retain = value[2]
        qos = value[3]
        if isinstance(retain, bool) and isinstance(qos, int) and (qos == 0 or qos == 1):
            return Will(topic, to_bytes(value[1], "will"), retain, qos)
    return refuse("will", "None or (topic, message, retain, qos)")


# The board's MAC in hex, or something random where there is no telling.
def _own_id():
    if hasattr(machine, "unique_id"):
        return hexlify(machine.unique_id())
    return f"nowlink-{getrandbits(30)}".encode()


# Checks a config dict. ValueError names the key that is wrong.
def checked(config):
    values = Values(config)
    o = Options()
    value = values.text("server")
    o.server = "" if value is None else value
    if o.server == "":
        refuse("server", "the name or address of the broker, and it is not set")
    o.client_id = values.binary("client_id")
    if len(o.client_id) == 0:
        o.client_id = _own_id()
    o.keepalive = values.whole("keepalive", 65535)
    o.ping_ms = _ping_ms(o.keepalive, values.whole("ping_interval", 65535))
    o.port = values.whole("port", 65535)
    o.queue_len = values.whole("queue_len", 65535)
    if o.queue_len == 0:
        o.queue_len = _QUEUE_LENGTH
    o.user = values.binary("user")
    o.password = values.binary("password")
    o.response_ms = max(1, values.whole("response_time", _LONGEST_WAIT)) * 1000
    o.clean_init = values.flag("clean_init")
    o.clean = values.flag("clean")
    o.max_repubs = values.whole("max_repubs", 65535)
    o.will = _will(values.any("will"))
    o.ssid = values.text("ssid")
    o.wifi_pw = values.text("wifi_pw")
    tls = _tls_values(values.any("ssl_params"))
    value2 = tls.text("server_hostname")
    o.server_hostname = o.server if value2 is None else value2
    o.ssl = _context(values.any("ssl"), tls)
    if o.port == 0:
        o.port = 1883 if o.ssl is None else 8883
    o.where = f"{o.server}:{o.port}"
    for key in values.others():
        (o.unused if key in _IGNORED else o.unknown).append(key)
    return o


# Milliseconds between signs of life. A client may not be silent for longer than
# `keepalive` seconds (3.1.2.10).
def _ping_ms(keepalive, ping_interval):
    if ping_interval == 0:
        return keepalive * 250
    return (
        min(ping_interval * 1000, keepalive * 750)
        if keepalive > 0
        else ping_interval * 1000
    )


def _tls_values(params):
    if isinstance(params, dict):
        return Values(params)
    return Values({}) if params is None else refuse("ssl_params", "a dict")


def _context(wanted, params):
    if wanted is None or wanted is False:
        return None
    if wanted is True:
        context = bring("mqtt.tls").client_context(params)
        let_go("mqtt.tls")
        return context
    if hasattr(wanted, "wrap_socket"):
        return wanted
    return refuse("ssl", "True, False or an SSLContext")
