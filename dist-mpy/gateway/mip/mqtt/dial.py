# Made by tsmpy 0.1.0 from src-mqtt/dial.ts

# How a connection begins: TCP, TLS, and the packet that introduces the client. Needed
# while there is no connection, and let go then.
from asyncio import wait_for_ms
from errno import EINPROGRESS
from socket import getaddrinfo, SOCK_STREAM, socket
from struct import pack
from .connection import Connection, writable
from .packet import field, packet


# TLS over a socket. The handshake takes place as it is read and written.
def _wrap(plain, context, server_hostname):
    return context.wrap_socket(
        plain,
        server_hostname=server_hostname,
        do_handshake_on_connect=False,
    )


async def _open(ip, port, context, server_hostname):
    family, type_, protocol, _, address = getaddrinfo(ip, port, 0, SOCK_STREAM)[0]
    plain = socket(family, type_, protocol)
    opened = False
    try:
        plain.setblocking(False)
        try:
            plain.connect(address)
        except Exception as e:
            if not isinstance(e, OSError) or e.errno != EINPROGRESS:
                raise
        stream = plain if context is None else _wrap(plain, context, server_hostname)
        await writable(stream)
        opened = True
        return stream
    finally:
        if not opened:
            # there are few sockets on a board, and a collection may be hours away
            plain.close()


# Connects to a broker. `context`: for TLS, whose certificate then has to be for
# `server_hostname`, if it is checked. OSError if it fails at once, TimeoutError after
# `milliseconds`; a connection that is refused shows when it is used.
async def connect_to(ip, port, context, server_hostname, milliseconds):
    return Connection(
        await wait_for_ms(_open(ip, port, context, server_hostname), milliseconds),
    )


# CONNECT (3.1). `keepalive` in seconds, 0 to 65535. Without a user name there is no
# password either (3.1.2.9); an empty password with a user name is left out.
def connect(client_id, keepalive, clean, will, user, password):
    flags = 2 if clean else 0
    payload = field(client_id)
    if will is not None:
        flags += 4 + will.qos * 8 + (32 if will.retain else 0)
        payload = payload + field(will.topic) + field(will.message)
    if len(user) > 0:
        flags += 128
        payload = payload + field(user)
        if len(password) > 0:
            flags += 64
            payload = payload + field(password)
    return packet(0x10, b"\x00\x04MQTT\x04" + pack(">BH", flags, keepalive) + payload)


# Why the broker refused a CONNECT, in words (3.2.2.3).
def refusal(code):
    if code == 1:
        return "it does not speak MQTT 3.1.1"
    elif code == 2:
        return "it does not take this client_id"
    elif code == 3:
        return "it is not available now"
    elif code == 4:
        return "user name or password is wrong"
    elif code == 5:
        return "this client is not authorised"
    else:
        return f"it gave the unknown reason {code}"
