import espnow


class AIOESPNow(espnow.ESPNow):
    pass
