# Tells of each file below the folders in ARGUMENTS, and of the files named there: SHA-256 and path. What is not there
# is left out.
import os
from binascii import hexlify
from hashlib import sha256

buffer = memoryview(bytearray(512))


def digest(path):
    hasher = sha256()
    with open(path, "rb") as f:
        while True:
            n = f.readinto(buffer)
            if not n:
                return hexlify(hasher.digest()).decode()
            hasher.update(buffer[:n])


def tell(path):
    try:
        mode = os.stat(path)[0]
    except OSError:
        return
    if mode & 0x4000:
        for entry in os.ilistdir(path):
            tell(path + "/" + entry[0])
    else:
        print(digest(path), path)


for path in ARGUMENTS:  # noqa: F821 (a line in front of this text sets it)
    tell(path)
