# Made by tsmpy 0.1.0 from src-gateway/settings.ts

# gwcfg, checked. A file kept from earlier may hold a defaultdict and namedtuples: only
# what those have in common is used.
from micropython import const
from mqtt.topic import filter_fault, topic_fault

_FILE = "gateway/gwconfig.py"
_QLEN = const(10)


# The value of a key, None if it is absent. A defaultdict need not know `get`.
def _value(gwcfg, key):
    return gwcfg[key] if key in gwcfg else None


def _flag(gwcfg, key):
    value = _value(gwcfg, key)
    if isinstance(value, bool):
        return value
    if value is None:
        return False
    raise ValueError(f'gwcfg["{key}"] should be True or False: please edit {_FILE}')


# A PubIn or PubOut whose topic and qos can be used, or None.
def _publication(gwcfg, key):
    value = _value(gwcfg, key)
    if value is None:
        return None
    topic = getattr(value, "topic", None)
    qos = getattr(value, "qos", None)
    if isinstance(topic, str) and isinstance(qos, int) and (qos == 0 or qos == 1):
        fault = (
            topic_fault(topic.encode())
            if hasattr(value, "retain")
            else filter_fault(topic.encode())
        )
        if fault == "":
            return value
        raise ValueError(f'gwcfg["{key}"]: {fault}. Please edit {_FILE}')
    raise ValueError(
        f'gwcfg["{key}"] should be a PubIn or PubOut with qos 0 or 1: please edit {_FILE}',  # noqa: E501
    )


class Settings:
    # ValueError: a sentence about what is wrong in `gwcfg`.
    def __init__(self, gwcfg):
        self.pub_all = None
        self.errors = None
        self.status = None
        value = _value(gwcfg, "qlen")
        qlen = _QLEN if value is None else value
        if not isinstance(qlen, int) or qlen < 1:
            raise ValueError(
                f'gwcfg["qlen"] should be a number from 1 on: please edit {_FILE}',
            )
        self.debug = _flag(gwcfg, "debug")
        self.qlen = qlen
        self.lpmode = _flag(gwcfg, "lpmode")
        self.use_ap_if = _flag(gwcfg, "use_ap_if")
        self.pub_all = _publication(gwcfg, "pub_all")
        self.errors = _publication(gwcfg, "errors")
        self.status = _publication(gwcfg, "status")
