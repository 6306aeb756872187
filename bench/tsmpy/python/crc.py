# CRC-16 with the polynomial 0x1021, by a table.
TABLE = []
for i in range(256):
    crc = i << 8
    for bit in range(8):
        crc = ((crc << 1) ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    TABLE.append(crc)


def crc16(data):
    crc = 0xFFFF
    for byte in data:
        crc = ((crc << 8) & 0xFF00) ^ TABLE[(crc >> 8) ^ byte]
    return crc


def run(turns):
    data = bytes(bytearray(64))
    crc = 0
    for i in range(turns):
        crc ^= crc16(data)
    return crc
