# How often each word occurs.
TEXT = (
    "the quick brown fox jumps over the lazy dog and the dog sleeps "
    "on the warm stone by the door"
)


def count(words):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


def run(turns):
    words = TEXT.split(" ")
    most = 0
    for i in range(turns):
        counts = count(words)
        for word, n in counts.items():
            if len(word) > 2 and n > most:
                most = n
    return most
