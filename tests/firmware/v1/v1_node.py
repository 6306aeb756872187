# A synchronous node of protocol v1, as small as can be: its frames have no ids, so the next frame that comes is the answer.
import espnow
import json
import network

WAIT_MS = 200  # as nodes of v1 wait
PUB_OK, BROKER_OUT, ESP_FAIL, PUB_FAIL = range(4)
RESULTS = {b"ACK": PUB_OK, b"NAK": BROKER_OUT, b"BAD": PUB_FAIL}


class Node:
    def __init__(self, gateway):
        self.gateway = bytes.fromhex(gateway)
        self.kept = []
        self.sta = network.WLAN(network.STA_IF)
        self.sta.active(True)
        self.sta.config(pm=self.sta.PM_NONE)
        self.esp = espnow.ESPNow()
        self.esp.active(True)
        self.esp.add_peer(self.gateway)

    def ask(self, *request):
        try:
            if self.esp.send(self.gateway, json.dumps(list(request))):
                return self.esp.recv(WAIT_MS)[1]
        except OSError:
            pass
        return None

    def search(self):
        for channel in range(1, 14):
            self.sta.config(channel=channel)
            answer = self.ask("chan")
            if answer is not None and answer.isdigit():
                self.sta.config(channel=int(answer))
                return int(answer)
        return None

    def ping(self):
        return self.ask("ping") == b"UP"

    def subscribe(self, topic, qos):
        try:
            return self.esp.send(self.gateway, json.dumps([topic, qos]))
        except OSError:
            return False

    def publish(self, topic, message, retain=False, qos=0):
        answer = self.ask(topic, message, retain, qos)
        while answer is not None and answer not in RESULTS:
            self.kept.append(answer)
            answer = self.esp.recv(WAIT_MS)[1]
        return ESP_FAIL if answer is None else RESULTS[answer]

    def get(self, callback):
        frame = self.ask("get")
        waiting, self.kept = self.kept, []
        while frame is not None:
            waiting.append(frame)
            frame = self.esp.recv(WAIT_MS)[1]
        for frame in waiting:
            if frame[:1] == b"[":  # else it is an answer that has come late
                callback(*json.loads(frame))

    def close(self):
        self.esp.active(False)
        self.sta.active(False)
