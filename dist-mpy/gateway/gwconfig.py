# Made by tsmpy 0.1.0 from src-gateway/gwconfig.ts
# How this gateway works. Edit it on the board: the file is yours, and an upgrade of the
# gateway leaves it alone. What each line means, and what may be in it, is in
# docs/configuration.md.


# A topic that the gateway listens to, and the qos to subscribe with.
class PubIn:
    def __init__(self, topic, qos):
        self.topic = topic
        self.qos = qos


# A topic that the gateway publishes to.
class PubOut:
    def __init__(self, topic, retain, qos):
        self.topic = topic
        self.retain = retain
        self.qos = qos


# What the gateway is to do, by its keys.
gwcfg = {}

# True: print what happens, and publish more of it to the status topic.
gwcfg["debug"] = True
# Messages that wait for each node. When there are more, because the node sleeps for
# long, the oldest are lost.
gwcfg["qlen"] = 10
# True: messages wait until the node asks for them, as nodes that sleep need it.
# False: they are sent at once to nodes that listen.
gwcfg["lpmode"] = True
# True: nodes talk to the gateway's access point, as ESP8266 nodes need it. False will
# do if all nodes are ESP32; the gateway then has another id.
gwcfg["use_ap_if"] = True
# What is published here goes to every node.
gwcfg["pub_all"] = PubIn("allnodes", 1)

# The lines below may be deleted: then nothing is published of that kind, and nothing is
# asked. Errors: messages that were lost, frames that were refused.
gwcfg["errors"] = PubOut("gw_errors", False, 1)
# The state of the connection, and the answer to what is published to the topic after
# it.
gwcfg["status"] = PubOut("gw_status", False, 0)
gwcfg["statreq"] = PubIn("gw_query", 0)

# Local time is UTC plus so many hours.
gwcfg["ntp_offset"] = 1
# More keys: "ntp_host" (a time server of yours, or False: leave the clock alone),
# "allow" (a list of the only nodes to be served), "watchdog" (seconds without a sign of
# life after which the board is reset).
