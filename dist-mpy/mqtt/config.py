# Made by tsmpy 0.1.0 from src-mqtt/config.ts

# Keys and defaults; docs/configuration.md tells what each means. `None` for server
# means that it has to be set; the rest may stay.
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


# The message that the broker publishes when this client is lost.
class Will:
    def __init__(self, topic, message, retain, qos):
        self.topic = topic
        self.message = message
        self.retain = retain
        self.qos = qos


# A config dict, checked. Times are in milliseconds but for `keepalive`.
class Options:
    def __init__(self):
        self.client_id = b""
        self.server = ""
        self.port = 0
        self.user = b""
        self.password = b""
        # Seconds.
        self.keepalive = 0
        # 0: no signs of life.
        self.ping_ms = 0
        self.response_ms = 0
        self.clean_init = True
        self.clean = True
        self.max_repubs = 0
        self.will = None
        # None for a plain connection.
        self.ssl = None
        self.server_hostname = ""
        self.ssid = None
        self.wifi_pw = None
        self.queue_len = 0
        # The broker, for messages.
        self.where = ""
        # Keys that were given but mean nothing to this client, and those that mean
        # nothing to any.
        self.unused = []
        self.unknown = []
