# A simulated board's serial port: what the USB-UART chip and MicroPython's own soft reset do on a real one.
#
#   client (mpremote) <-> outer PTY <-> this relay <-> inner PTY <-> MicroPython, whose terminal it is
#
# The port outlives the board's processes, as the chip's does. The simulator says on standard input what to run, a JSON
# object a line; what happens is told the same way on standard output. Ends when standard input does.
#
#   {"start": {"argv": [...], "cwd": "...", "env": {...}, "soft": false}}   run this as the board
#   {"kill": true}                                                          end its process, as pulling the plug does
#
#   {"port": "/dev/pts/7"}          at the start, and when plugged in again
#   {"unplugged": 70000}            how many bytes came from clients since it was plugged in
#   {"started": 1234}               the process's number
#   {"output": "..."}               what the board printed, bytes as Latin-1
#   {"ended": 0, "raw": false}      exit status (negative: the signal); was the client in the raw REPL?
import json
import os
import pty
import select
import signal
import sys
import termios

CHUNK = 4096
# Bytes that may wait for a client which does not read; then the oldest go, as on a chip with a small buffer.
MOST_WAITING = 65536
RAW_PROMPT = b"raw REPL; CTRL-B to exit"
FRIENDLY_PROMPT = b">>> "
ENTER_RAW = b"\x01"
SOFT_REBOOT = b"MPY: soft reboot\r\n"


def tell(**what):
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def make_plain(fd, signals):
    """No line editing and no echo, for MicroPython does its own; Ctrl-C interrupts if `signals`."""
    iflag, oflag, cflag, lflag, ispeed, ospeed, cc = termios.tcgetattr(fd)
    iflag &= ~(termios.ICRNL | termios.INLCR | termios.IXON | termios.ISTRIP)
    lflag &= ~(termios.ICANON | termios.ECHO | termios.IEXTEN | termios.ISIG)
    # A board's console ends its lines with CR LF.
    oflag = (oflag | termios.OPOST | termios.ONLCR) if signals else (oflag & ~termios.OPOST)
    if signals:
        lflag |= termios.ISIG
    termios.tcsetattr(fd, termios.TCSANOW, [iflag, oflag, cflag, lflag, ispeed, ospeed, cc])


class Port:
    """The outer PTY: what a client opens. It counts what clients send, and can be set to go at some byte."""

    def __init__(self):
        self.fd, client = os.openpty()
        make_plain(client, signals=False)
        self.name = os.ttyname(client)
        # While this end is open the port looks open for ever; closed, poll() tells whether somebody listens.
        os.close(client)
        os.set_blocking(self.fd, False)
        self.waiting = b""
        self.received = 0
        # The cable is pulled when so many have been received.
        self.limit = None

    def is_due(self):
        return self.limit is not None and self.received >= self.limit

    def close(self):
        os.close(self.fd)
        tell(unplugged=self.received)

    def send(self, data):
        self.waiting = (self.waiting + data)[-MOST_WAITING:]

    def flush(self):
        try:
            self.waiting = self.waiting[os.write(self.fd, self.waiting) :]
        except BlockingIOError:
            pass
        except OSError:
            self.waiting = b""

    def receive(self):
        try:
            data = os.read(self.fd, CHUNK if self.limit is None else min(CHUNK, self.limit - self.received))
        except OSError:
            data = b""
        self.received += len(data)
        return data


class Board:
    """The process that is the board at the moment, in a terminal of its own."""

    def __init__(self, argv, cwd, env, back_to_raw):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            self.become(argv, cwd, env)
        os.set_blocking(self.fd, False)
        # A client in the raw REPL stays there over a soft reset: the prompt in between is not for it.
        self.held = b"" if back_to_raw else None
        self.is_raw = False
        self.tail = b""
        # What was printed last: a prompt may come in two pieces.
        self.seen = b""

    @staticmethod
    def become(argv, cwd, env):
        try:
            make_plain(0, signals=True)
            os.chdir(cwd)
            os.execve(argv[0], argv, env)
        except OSError as error:
            print("%s: %s" % (argv[0], error))
        os._exit(127)

    def typed(self, data):
        """A board that does not read loses what its buffer cannot hold, as a UART does."""
        try:
            os.write(self.fd, data)
        except BlockingIOError:
            pass

    def output(self):
        """What it printed, as the client is to see it; None at the end."""
        try:
            data = os.read(self.fd, CHUNK)
        except OSError:
            data = b""
        if not data:
            return None
        # MicroPython's REPL ends lines with CR LF by itself, and the terminal adds another CR.
        joined = (self.tail + data).replace(b"\r\r\n", b"\r\n")
        keep = len(joined) - len(joined.rstrip(b"\r"))
        self.tail = joined[len(joined) - keep :]
        return self.watched(joined[: len(joined) - keep])

    def watched(self, data):
        if self.held is not None:
            return self.hold(data)
        seen = self.seen + data
        raw, friendly = seen.rfind(RAW_PROMPT), seen.rfind(b"\n" + FRIENDLY_PROMPT)
        if raw >= 0 or friendly >= 0:
            self.is_raw = raw > friendly
        self.seen = seen[-len(RAW_PROMPT) :]
        return data

    def hold(self, data):
        self.held += data
        if not self.held.endswith(FRIENDLY_PROMPT):
            return b""
        printed = self.held[: max(self.held.rfind(b"MicroPython "), 0)]
        self.held, self.is_raw = None, True
        os.write(self.fd, ENTER_RAW)
        return printed

    def end(self):
        """Its exit status; negative: a signal's number."""
        os.close(self.fd)
        _, status = os.waitpid(self.pid, 0)
        return os.waitstatus_to_exitcode(status)


class Relay:
    def __init__(self):
        self.port = Port()
        self.board = None
        self.orders = b""
        self.was_raw = False
        tell(port=self.port.name)

    def run(self):
        while True:
            for fd, event in self.ready():
                if fd == 0 and not self.obey():
                    return
                if self.port is not None and fd == self.port.fd:
                    self.port_event(event)
                if self.board is not None and fd == self.board.fd:
                    self.board_event()

    def ready(self):
        poll = select.poll()
        poll.register(0, select.POLLIN)
        if self.port is not None:
            poll.register(self.port.fd, select.POLLIN | (select.POLLOUT if self.port.waiting else 0))
        if self.board is not None:
            poll.register(self.board.fd, select.POLLIN)
        events = poll.poll()
        # Without a client the port is "hung up" all the time, and poll would return at once. What a client wrote before
        # it closed the port can still be read.
        if self.port is not None and events == [(self.port.fd, select.POLLHUP)]:
            self.port.waiting = b""
            poll.unregister(self.port.fd)
            events = poll.poll(50)
        return events

    def port_event(self, event):
        if event & select.POLLHUP:
            self.port.waiting = b""
        elif event & select.POLLOUT:
            self.port.flush()
        if event & select.POLLIN:
            data = self.port.receive()
            if self.board is not None:
                self.board.typed(data)
            self.unplug_if_due()

    def unplug_if_due(self):
        if self.port.is_due():
            self.port.close()
            self.port = None

    def board_event(self):
        is_private = self.board.is_raw
        data = self.board.output()
        if data is None:
            self.was_raw = self.board.is_raw or self.board.held is not None
            status = self.board.end()
            self.board = None
            tell(ended=status, raw=self.was_raw)
        elif data:
            if self.port is not None:
                self.port.send(data)
            # What a program prints in the raw REPL is between it and the client, framed by control characters.
            if not is_private:
                tell(output=data.decode("latin-1"))

    def obey(self):
        """Carries out what the simulator says; False when it has gone."""
        data = os.read(0, CHUNK)
        *lines, self.orders = (self.orders + data).split(b"\n")
        for line in lines:
            order = json.loads(line)
            if "start" in order:
                self.start(**order["start"])
            elif "unplug" in order and self.port is not None:
                self.port.limit = self.port.received + order["unplug"]
                self.unplug_if_due()
            elif "plug" in order:
                self.port = Port()
                tell(port=self.port.name)
            elif self.board is not None:
                os.kill(self.board.pid, signal.SIGKILL)
        return data != b""

    def start(self, argv, cwd, env, soft):
        if soft and self.port is not None:
            self.port.send(SOFT_REBOOT)
        back_to_raw = soft and self.was_raw
        # As on a board: a soft reset out of the raw REPL runs boot.py, but not main.py.
        self.board = Board(argv, cwd, dict(env, NOWLINK_RAW="1") if back_to_raw else env, back_to_raw)
        tell(started=self.board.pid)


relay = None
try:
    relay = Relay()
    relay.run()
except BrokenPipeError:
    pass  # the simulator has gone
finally:
    if relay is not None and relay.board is not None:
        os.kill(relay.board.pid, signal.SIGKILL)
