# Made by npm run build. Freezes nowlink into MicroPython: a build's own manifest.py includes this one,
#   include("/path/to/nowlink/dist-mpy/frozen/manifest.py", packages=("gateway",))
# Without `packages` all of them are frozen. Configuration files are not: a board makes them on its flash.
metadata(description="MQTT over ESP-NOW", version="0.1.0")
options.defaults(packages=("gateway", "nodes", "anodes", "mqtt"))

# Modules of the firmware, what stands in for configuration files, packages of micropython-lib.
PACKAGES = {
    "gateway": (
        ["gateway/__init__.py", "gateway/clock.py", "gateway/defaultdict.py", "gateway/downlinks.py", "gateway/keeper.py", "gateway/mailbox.py", "gateway/make.py", "gateway/mqtt_as.py", "gateway/node.py", "gateway/ntp.py", "gateway/pending.py", "gateway/protocol_v1.py", "gateway/protocol_v2.py", "gateway/push.py", "gateway/radio.py", "gateway/registry.py", "gateway/reporter.py", "gateway/requests.py", "gateway/service.py", "gateway/settings.py", "gateway/status.py", "gateway/store.py", "gateway/subscriptions.py", "gateway/timekeeper.py", "gateway/uplink.py", "gateway/version.py", "mqtt/check.py", "mqtt/client.py", "mqtt/config.py", "mqtt/connection.py", "mqtt/conversation.py", "mqtt/dial.py", "mqtt/inbox.py", "mqtt/lookup.py", "mqtt/messages.py", "mqtt/outbound.py", "mqtt/outbox.py", "mqtt/packet.py", "mqtt/publication.py", "mqtt/questions.py", "mqtt/rooms.py", "mqtt/session.py", "mqtt/tls.py", "mqtt/topic.py", "mqtt/utf8.py", "mqtt/values.py", "mqtt/wifi.py", "nowlink/first_start.py", "nowlink/manual.py", "nowlink/wire.py"],
        ["gateway/gwconfig.py", "gateway/mqtt_local.py"],
        [],
    ),
    "nodes": (
        ["nodes/link.py", "nodes/pubonly.py", "nodes/pubonly_gen.py", "nodes/slow_echo.py", "nodes/synctx.py", "nowlink/base_link.py", "nowlink/first_start.py"],
        ["nodes/link_setup.py"],
        [],
    ),
    "anodes": (
        ["anodes/alink.py", "anodes/asynctx.py", "nowlink/base_link.py", "nowlink/first_start.py"],
        ["anodes/link_setup.py"],
        ["aioespnow"],
    ),
    "mqtt": (
        ["mqtt/check.py", "mqtt/client.py", "mqtt/config.py", "mqtt/connection.py", "mqtt/conversation.py", "mqtt/dial.py", "mqtt/inbox.py", "mqtt/lookup.py", "mqtt/messages.py", "mqtt/outbound.py", "mqtt/outbox.py", "mqtt/packet.py", "mqtt/publication.py", "mqtt/questions.py", "mqtt/rooms.py", "mqtt/session.py", "mqtt/tls.py", "mqtt/topic.py", "mqtt/utf8.py", "mqtt/values.py", "mqtt/wifi.py"],
        [],
        [],
    ),
}

frozen = set()
for name in options.packages:
    modules, stand_ins, deps = PACKAGES[name]
    for dep in deps:
        require(dep)
    for base, paths in (("..", modules), (".", stand_ins)):
        for path in paths:
            if path not in frozen:
                frozen.add(path)
                module(path, base_path=base)
