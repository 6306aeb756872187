# Made by tsmpy 0.1.0 from src-mqtt/lookup.ts

# Looks a host's address up without keeping the board waiting, as `socket.getaddrinfo`
# does, for seconds when no server answers.
from micropython import const
from asyncio import sleep_ms
from errno import EAGAIN, ETIMEDOUT
from network import STA_IF, WLAN
from random import getrandbits
from socket import AF_INET, getaddrinfo, SOCK_DGRAM, socket
from struct import pack
from time import ticks_diff, ticks_ms

_DNS_PORT = const(53)
# Milliseconds until a question is sent again.
_AGAIN = const(1000)
# Milliseconds between two looks whether an answer is there.
_LOOK = const(20)
_LARGEST = const(512)
# What lwIP's getaddrinfo says of a name that nobody knows.
_NO_SUCH_HOST = const(-202)


# Sends a datagram, again each second, until an answer comes that `fits`. OSError
# (ETIMEDOUT): none within `milliseconds`; other ones if there is no network.
async def exchange(address, port, question, fits, milliseconds):
    to = getaddrinfo(address, port)[0][4]
    begun = ticks_ms()
    sent_at = begun - _AGAIN
    s = socket(AF_INET, SOCK_DGRAM)
    s.setblocking(False)
    try:
        while ticks_diff(ticks_ms(), begun) < milliseconds:
            if ticks_diff(ticks_ms(), sent_at) >= _AGAIN:
                sent_at = ticks_ms()
                s.sendto(question, to)
            answer = _received(s)
            if answer is not None and fits(answer):
                return answer
            if answer is None:
                await sleep_ms(_LOOK)
    finally:
        s.close()
    raise OSError(ETIMEDOUT)


# A datagram that has come; None: there is none.
def _received(s):
    try:
        return s.recv(_LARGEST)
    except Exception as e:
        if isinstance(e, OSError) and e.errno == EAGAIN:
            return None
        raise


# Is it an IPv4 address already?
def _is_address(host):
    for letter in host:
        if letter not in "0123456789.":
            return False
    return True


# The IPv4 address of `host`, by the name server that the Wi-Fi network has told.
# OSError: no answer within `milliseconds`, or there is no such host. Names that this
# server does not know (`localhost`, those in `.local`) are left to the board.
async def lookup(host, milliseconds):
    if _is_address(host):
        return host
    if "." not in host or host.endswith(".local"):
        return getaddrinfo(host, 0)[0][4][0]
    id = pack(">H", getrandbits(16))
    question = [id, b"\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00"]
    for label in host.encode().split(b"."):
        question.extend((bytes([len(label)]), label))
    question.append(b"\x00\x00\x01\x00\x01")
    server = WLAN(STA_IF).ifconfig()[3]
    answer = await exchange(
        server,
        _DNS_PORT,
        b"".join(question),
        lambda data: data.startswith(id),
        milliseconds,
    )
    address = first_address(answer)
    if address == "":
        raise OSError(_NO_SUCH_HOST, f"no address is known of {host}")
    return address


# The first IPv4 address in a name server's answer (RFC 1035, 4.1); "" if there is none.
def first_address(answer):
    end = len(answer)
    if end < 12:
        return ""
    at = 12
    for i in range(answer[5], 0, -1):
        at = _after_name(answer, at) + 4
    for i in range(answer[7], 0, -1):
        at = _after_name(answer, at)
        if at + 14 > end:
            return ""
        length = answer[at + 8] * 256 + answer[at + 9]
        # type A, class IN
        if answer[at + 1] == 1 and answer[at + 3] == 1 and length == 4:
            return f"{answer[at + 10]}.{answer[at + 11]}.{answer[at + 12]}.{answer[at + 13]}"  # noqa: E501
        at += 10 + length
    return ""


# The index after a name that begins at `at`: labels, or a reference of two bytes.
def _after_name(data, at):
    while at < len(data):
        length = data[at]
        if length >= 0xC0:
            return at + 2
        at += 1 + length
        if length == 0:
            return at
    return at
