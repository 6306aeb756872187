# Made by tsmpy 0.1.0 from src-mqtt/config.ts

# What a client can be told, as a dict that people edit, and the check of what they
# wrote.
from micropython import const
from binascii import hexlify
import machine
from random import getrandbits
from ssl import PROTOCOL_TLS_CLIENT, SSLContext
from .packet import Will

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


def _refuse(key, should):
    raise ValueError(f'config["{key}"] should be {should}')


def _whole(from_, key):
    value2 = from_.get(key)
    value = 0 if value2 is None else value2
    if isinstance(value, int) and value >= 0:
        return value
    return _refuse(key, "a whole number, 0 or more")


def _flag(from_, key):
    value2 = from_.get(key)
    value = False if value2 is None else value2
    return value if isinstance(value, bool) else _refuse(key, "True or False")


def _bytes(value, key):
    if isinstance(value, str):
        return value.encode()
    return value if isinstance(value, bytes) else _refuse(key, "text")


# Text or bytes as bytes; None as none.
def _binary(from_, key):
    value = from_.get(key)
    return _bytes("" if value is None else value, key)


def _text(from_, key):
    value = from_.get(key)
    if value is None or isinstance(value, str):
        return value
    return _refuse(key, "text or None")


def _will(value):
    if isinstance(value, (list, tuple)) and len(value) == 4:
        retain = value[2]
        qos = value[3]
        if isinstance(retain, bool) and isinstance(qos, int) and qos < 2:
            return Will(_bytes(value[0], "will"), _bytes(value[1], "will"), retain, qos)
    if value is None:
        return None
    return _refuse("will", "None or (topic, message, retain, qos)")


# The board's MAC in hex, or something random where there is no telling.
def _own_id():
    if hasattr(machine, "unique_id"):
        return hexlify(machine.unique_id())
    return f"nowlink-{getrandbits(30)}".encode()


# A TLS context by `ssl_params`: certificates and keys as bytes in DER form, which every
# port takes.
def _context(params):
    context = SSLContext(PROTOCOL_TLS_CLIENT)
    authority = params.get("cadata")
    verify = params.get("cert_reqs")
    if isinstance(verify, int):
        context.verify_mode = verify
    if isinstance(authority, str) or isinstance(authority, bytes):
        context.load_verify_locations(cadata=authority)
    certificate = params.get("cert")
    key = params.get("key")
    if (
        (isinstance(certificate, str) or isinstance(certificate, bytes))
        and (isinstance(key, str) or isinstance(key, bytes))
    ):
        context.load_cert_chain(certificate, key)
    return context


# A config dict, checked. ValueError names the key that is wrong. Times are in
# milliseconds but for `keepalive`.
class Options:
    def __init__(self, from_):
        self.will = None
        self.server_hostname = None
        self.ssid = None
        self.wifi_pw = None
        # Keys that were given but mean nothing to this client.
        self.unused = []
        value = _text(from_, "server")
        server = "" if value is None else value
        if server == "":
            _refuse("server", "the name or address of the broker, and it is not set")
        client_id = _binary(from_, "client_id")
        keepalive = _whole(from_, "keepalive")
        ping_interval = _whole(from_, "ping_interval")
        params = from_.get("ssl_params")
        value2 = from_.get("ssl")
        wanted = False if value2 is None else value2
        port = _whole(from_, "port")
        self.client_id = client_id if len(client_id) > 0 else _own_id()
        self.server = server
        self.user = _binary(from_, "user")
        self.password = _binary(from_, "password")
        self.keepalive = min(keepalive, 65535)
        self.ping_ms = ping_interval * 1000 if ping_interval > 0 else keepalive * 250
        self.response_ms = max(1, _whole(from_, "response_time")) * 1000
        self.clean_init = _flag(from_, "clean_init")
        self.clean = _flag(from_, "clean")
        self.max_repubs = _whole(from_, "max_repubs")
        self.will = _will(from_.get("will"))
        self.ssl = None
        self.server_hostname = None
        if isinstance(params, dict):
            if isinstance(wanted, bool) and wanted:
                self.ssl = _context(params)
            name = params.get("server_hostname")
            if isinstance(name, str):
                self.server_hostname = name
        if not isinstance(wanted, bool):
            self.ssl = wanted
        self.port = port if port > 0 else 1883 if self.ssl is None else 8883
        self.ssid = _text(from_, "ssid")
        self.wifi_pw = _text(from_, "wifi_pw")
        queue_len = _whole(from_, "queue_len")
        self.queue_len = queue_len if queue_len > 0 else _QUEUE_LENGTH
        for key in _IGNORED:
            if from_.get(key) is not None:
                self.unused.append(key)
