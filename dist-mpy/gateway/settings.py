# Made by tsmpy 0.1.0 from src-gateway/settings.ts

# gwcfg, checked. A file kept from earlier may hold a defaultdict and namedtuples: only
# what those have in common is used.
from micropython import const
from binascii import hexlify, unhexlify
from mqtt.topic import filter_fault, topic_fault

_FILE = "gateway/gwconfig.py"
# What may be in it; anything else is likely a slip of the pen.
_KEYS = "debug qlen lpmode use_ap_if pub_all errors status statreq ntp_host ntp_offset allow watchdog".split(  # noqa: E501
    " ",
)
_QLEN = const(10)
# Messages for a node that can wait: they are in RAM, as are those of the other nodes.
_MOST_QLEN = const(1000)
# Seconds of a watchdog. Below, a slow handshake with the broker would set it off.
_LEAST_WATCHDOG = const(20)
_MOST_WATCHDOG = const(3600)
_NTP_HOST = "pool.ntp.org"


def _refuse(key, should):
    raise ValueError(f'gwcfg["{key}"] should be {should}: please edit {_FILE}')


# The value of a key, None if it is absent. A defaultdict need not know `get`.
def _value(gwcfg, key):
    return gwcfg[key] if key in gwcfg else None


def _flag(gwcfg, key):
    value = _value(gwcfg, key)
    if isinstance(value, bool):
        return value
    return False if value is None else _refuse(key, "True or False")


def _whole(gwcfg, key, least, most, absent):
    value2 = _value(gwcfg, key)
    value = absent if value2 is None else value2
    if isinstance(value, int) and (value == absent or value >= least and value <= most):
        return value
    return _refuse(key, f"a whole number from {least} to {most}")


# A PubIn or a PubOut (which has a `retain`) whose topic and qos can be used, or None.
def _publication(gwcfg, key, is_out):
    value = _value(gwcfg, key)
    if value is None:
        return None
    topic = getattr(value, "topic", None)
    qos = getattr(value, "qos", None)
    retain = getattr(value, "retain", None)
    if (
        not isinstance(topic, str)
        or not isinstance(qos, int)
        or qos != 0 and qos != 1
        or is_out != isinstance(retain, bool)
    ):
        _refuse(
            key,
            (
                "PubOut(topic, retain, qos) with qos 0 or 1"
                if is_out
                else "PubIn(topic, qos) with qos 0 or 1"
            ),
        )
    fault = topic_fault(topic.encode()) if is_out else filter_fault(topic.encode())
    if fault == "":
        return value
    raise ValueError(f'gwcfg["{key}"]: {fault}. Please edit {_FILE}')


# The name or address of a time server; "": the clock is not to be set.
def _ntp_host(gwcfg):
    value = _value(gwcfg, "ntp_host")
    if value is None:
        return _NTP_HOST
    if isinstance(value, str) and value != "":
        return value
    if isinstance(value, bool) and not value:
        return ""
    return _refuse("ntp_host", "the name or address of a time server, or False")


# Seconds from UTC to local time.
def _ntp_offset(gwcfg):
    value2 = _value(gwcfg, "ntp_offset")
    value = 0 if value2 is None else value2
    if isinstance(value, (int, float)) and value >= -14 and value <= 14:
        return int(float(value) * 3600)
    return _refuse("ntp_offset", "hours from -14 to 14, such as 1 or 5.5")


# The MACs that are served, as 12 hex digits each; None: all are.
def _allow(gwcfg):
    value = _value(gwcfg, "allow")
    if value is None:
        return None
    ids = set()
    if isinstance(value, (list, tuple)):
        for entry in value:
            ids.add(_id(entry) if isinstance(entry, str) else "")
    if len(ids) == 0 or "" in ids:
        _refuse("allow", 'a list of MACs, such as ["2462abe6b0b5"]')
    return ids


# A MAC in the usual forms (2462abe6b0b5, 24:62:AB:E6:B0:B5) as 12 hex digits; "" if it
# is none.
def _id(mac):
    try:
        id = hexlify(unhexlify("".join("".join(mac.split(":")).split("-")))).decode()
        return id if len(id) == 12 else ""
    except ValueError:
        return ""


class Settings:
    # ValueError: a sentence about what is wrong in `gwcfg`.
    def __init__(self, gwcfg):
        self.pub_all = None
        self.errors = None
        self.status = None
        self.statreq = None
        # Node ids that are served; None: all.
        self.allow = None
        # Sentences about what is not understood.
        self.warnings = []
        if not hasattr(gwcfg, "items"):
            raise ValueError(
                f"gwcfg should be a dict or a defaultdict: please edit {_FILE}",
            )
        self.debug = _flag(gwcfg, "debug")
        self.qlen = _whole(gwcfg, "qlen", 1, _MOST_QLEN, _QLEN)
        self.lpmode = _flag(gwcfg, "lpmode")
        self.use_ap_if = _flag(gwcfg, "use_ap_if")
        self.pub_all = _publication(gwcfg, "pub_all", False)
        self.errors = _publication(gwcfg, "errors", True)
        self.status = _publication(gwcfg, "status", True)
        self.statreq = _publication(gwcfg, "statreq", False)
        self.ntp_host = _ntp_host(gwcfg)
        self.ntp_offset = _ntp_offset(gwcfg)
        self.allow = _allow(gwcfg)
        self.watchdog = _whole(gwcfg, "watchdog", _LEAST_WATCHDOG, _MOST_WATCHDOG, 0)
        for item in gwcfg.items():
            key = item[0]
            if key not in _KEYS:
                self.warnings.append(
                    f'gwcfg["{key}"] means nothing to this gateway: is it misspelt in {_FILE}?',  # noqa: E501
                )
