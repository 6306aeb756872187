AF_INET = 2
SOCK_STREAM = 1
SOCK_DGRAM = 2


class socket:
    pass


def getaddrinfo(*args):
    pass
