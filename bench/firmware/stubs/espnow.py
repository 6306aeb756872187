import sys

MAX_DATA_LEN = 250
MAX_TOTAL_PEER_NUM = 20

# The program that is measured, once its link sends its first frame
program = None


class Sent(BaseException):
    pass


class ESPNow:
    def active(self, on=None):
        return True

    def config(self, **settings):
        pass

    def add_peer(self, mac, **settings):
        pass

    def send(self, mac, message):
        global program
        program = sys.modules["nodes.synctx"]
        raise Sent
