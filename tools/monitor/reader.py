# Copies what comes from a serial port to standard output, until nobody reads it or the port goes away.
# Run it as `python reader.py PORT [reset]`; with "reset" the board starts anew first, as by Ctrl-C and Ctrl-D at its REPL.
# Ends with status 3 if the port cannot be opened, 4 if it has gone.
import os
import sys

import serial

BAUD = 115200
CHUNK = 4096
CANNOT_OPEN, GONE = 3, 4
# Out of the raw REPL, out of what runs, and a soft reset.
RESET = b"\r\x03\x03\x02\x04"

try:
    port = serial.Serial(sys.argv[1], BAUD, exclusive=True)
except (OSError, serial.SerialException):
    sys.exit(CANNOT_OPEN)

try:
    if "reset" in sys.argv[2:]:
        port.write(RESET)
    while True:
        os.write(1, port.read(min(max(port.in_waiting, 1), CHUNK)))
except BrokenPipeError:
    sys.exit(0)
except (OSError, serial.SerialException):
    sys.exit(GONE)
except KeyboardInterrupt:
    sys.exit(0)
