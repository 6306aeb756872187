# Made by tsmpy 0.1.0 from src-node/synctx.ts

# Demo: counts to the topic "shed" every three seconds and prints what comes to
# "foo_topic" and to all nodes. mosquitto_sub -h BROKER -t shed mosquitto_pub -h BROKER
# -t foo_topic -m hello
from gc import collect, mem_free
from time import sleep
from .link import Link
from .link_setup import channel, credentials, gateway


def print_message(topic, message, retained):
    print(
        f'Got subscription   topic: "{topic}" message: "{message}" retained {retained}',
    )


link = Link(gateway, channel, credentials)
print("Actual channel", link.get_channel())
link.subscribe("foo_topic", 1)
n = 0
nr_count = 0  # the gateway did not answer
br_count = 0  # the broker was away

while True:
    while link.ping() != 0:
        sleep(1)
    collect()
    text = f"Count {n} ESPNow fails {nr_count} Broker fails {br_count} mem_free {mem_free()}"  # noqa: E501
    result = link.publish("shed", text, False, 1)
    n += 1
    if result == 0:
        link.get(print_message)
    elif result == 2:
        nr_count += 1
    elif result == 1:
        br_count += 1
    sleep(3)
