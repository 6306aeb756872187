# Made by tsmpy 0.1.0 from src-mqtt/utf8.ts
# UTF-8 by the letter. Topics in ASCII need nothing of it.


# May code point `code` be in a topic? Brokers may end the connection over these
# (1.5.3.2, 1.5.3.4).
def _printable(code):
    if code < 0x20 or code >= 0x7F and code <= 0x9F:
        return False
    if code >= 0xD800 and code <= 0xDFFF:
        return False
    if code >= 0xFDD0 and code <= 0xFDEF:
        return False
    return code & 0xFFFE != 0xFFFE and code <= 0x10FFFF


# How many bytes follow `lead` in UTF-8; 0 if it cannot begin a character of several
# bytes.
def _following(lead):
    if lead >= 0xC2 and lead <= 0xDF:
        return 1
    if lead >= 0xE0 and lead <= 0xEF:
        return 2
    return 3 if lead >= 0xF0 and lead <= 0xF4 else 0


# Is it UTF-8 by the letter (the VM's own check lets surrogates and overlong forms
# pass), without control characters?
def is_text(topic):
    end = len(topic)
    at = 0
    while at < end:
        lead = topic[at]
        if lead >= 0x20 and lead < 0x7F:
            at += 1
            continue
        more = _following(lead)
        if more == 0 or at + more >= end:
            return False
        code = lead & 0x3F >> (more & 31)
        for i in range(1, more + 1):
            byte = topic[at + i]
            if byte & 0xC0 != 0x80:
                return False
            code = code * 64 + (byte & 0x3F)
        if (
            not _printable(code)
            or more == 2 and code < 0x800
            or more == 3 and code < 0x10000
        ):
            return False
        at += more + 1
    return True
