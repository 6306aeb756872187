# Made by tsmpy 0.1.0 from src-gateway/make.ts

# Makes a gateway by its configuration: checks what people wrote, and puts the parts
# together. Needed at the start, and let go then.
from micropython import const
from .clock import Clock
from .mqtt_as import MQTTClient
from .radio import Radio
from .registry import Registry
from .reporter import Reporter
from .service import Gateway
from .settings import Settings
from .uplink import Uplink

_CONFIG_FILE = "gateway/mqtt_local.py"
# Seconds without a sign of life after which the broker gives the gateway up.
_KEEPALIVE = const(120)


# `gwcfg`: see `gwconfig`. `config`: the MQTT client's. ValueError names what is wrong
# in them, and the file to edit.
def make(gwcfg, config):
    settings = Settings(gwcfg)
    for warning in settings.warnings:
        print(warning)
    radio = Radio(settings.use_ap_if)
    state_topic = f"nowlink/{radio.id}/state" if config.get("will") is None else ""
    client = _client(config, state_topic)
    clock = Clock(settings.ntp_offset)
    uplink = Uplink(client)
    reporter = Reporter(uplink, clock, settings.debug, settings.status, settings.errors)
    registry = _registry(settings, clock)
    return Gateway(
        settings,
        str(config.get("server")),
        state_topic,
        radio,
        client,
        clock,
        uplink,
        reporter,
        registry,
    )


def _client(config, state_topic):
    config["keepalive"] = _KEEPALIVE
    if state_topic != "":
        config["will"] = [state_topic, "offline", True, 1]
    try:
        client = MQTTClient(config)
        for key in client.unused:
            print(f"config[\"{key}\"] means nothing to this gateway's MQTT client.")
        for key in client.unknown:
            print(f"config[\"{key}\"] means nothing to this gateway's MQTT client: is it misspelt in {_CONFIG_FILE}?")  # noqa: E501
        return client
    except ValueError as e:
        raise ValueError(f"{e}: please edit {_CONFIG_FILE}")


def _registry(settings, clock):
    pub_all = settings.pub_all
    statreq = settings.statreq
    registry = Registry(
        settings.qlen,
        clock,
        settings.allow,
        "" if pub_all is None else pub_all.topic,
    )
    if pub_all is not None:
        registry.want(pub_all.topic, pub_all.qos)
    if statreq is not None:
        registry.want(statreq.topic, statreq.qos)
    return registry
