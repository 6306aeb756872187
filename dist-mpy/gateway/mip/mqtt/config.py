# Made by tsmpy 0.1.0 from src-mqtt/config.ts

# What a client can be told, as a dict that people edit, and the check of what they
# wrote.
from micropython import const
from binascii import hexlify
import machine
from random import getrandbits
from .packet import Will
from .tls import client_context
from .topic import topic_fault
from .values import refuse, to_bytes, Values

# Keys and defaults. `None` for server means that it has to be set; the rest may stay.
config = {
    "client_id": None,
    "server": None,
    "port": 0,
    "user": "",
    "password": "",
    "keepalive": 60,
    "ping_interval": 0,
    "ssl": False,
    "ssl_params": {},
    "response_time": 10,
    "clean_init": True,
    "clean": True,
    "max_repubs": 4,
    "will": None,
    "ssid": None,
    "wifi_pw": None,
    "queue_len": 0,
}

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


# A config dict, checked. ValueError names the key that is wrong. Times are in
# milliseconds but for `keepalive`.
class Options:
    def __init__(self, from_):
        self.will = None
        # None for a plain connection.
        self.ssl = None
        self.ssid = None
        self.wifi_pw = None
        # Keys that were given but mean nothing to this client, and those that mean
        # nothing to any.
        self.unused = []
        self.unknown = []
        values = Values(from_)
        value = values.text("server")
        server = "" if value is None else value
        if server == "":
            refuse("server", "the name or address of the broker, and it is not set")
        client_id = values.binary("client_id")
        keepalive = values.whole("keepalive", 65535)
        ping_interval = values.whole("ping_interval", 65535)
        port = values.whole("port", 65535)
        queue_len = values.whole("queue_len", 65535)
        self.client_id = client_id if len(client_id) > 0 else _own_id()
        self.server = server
        self.user = values.binary("user")
        self.password = values.binary("password")
        self.keepalive = keepalive
        self.ping_ms = _ping_ms(keepalive, ping_interval)
        self.response_ms = max(1, values.whole("response_time", _LONGEST_WAIT)) * 1000
        self.clean_init = values.flag("clean_init")
        self.clean = values.flag("clean")
        self.max_repubs = values.whole("max_repubs", 65535)
        self.will = _will(values.any("will"))
        self.ssid = values.text("ssid")
        self.wifi_pw = values.text("wifi_pw")
        self.queue_len = queue_len if queue_len > 0 else _QUEUE_LENGTH
        tls = _tls_values(values.any("ssl_params"))
        value2 = tls.text("server_hostname")
        self.server_hostname = server if value2 is None else value2
        self.ssl = _context(values.any("ssl"), tls)
        self.port = port if port > 0 else 1883 if self.ssl is None else 8883
        self.where = f"{server}:{self.port}"
        self._sort_out(values)

    def _sort_out(self, values):
        for key in values.others():
            if key in _IGNORED:
                self.unused.append(key)
            else:
                self.unknown.append(key)


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
        return client_context(params)
    if hasattr(wanted, "wrap_socket"):
        return wanted
    return refuse("ssl", "True, False or an SSLContext")
