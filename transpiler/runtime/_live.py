def _live(entries):
    # keys that go meanwhile are left out, and keys that come are visited
    keys = list(entries)
    i = 0
    while i < len(keys):
        yield keys[i]
        i += 1
        now = list(entries)
        if now[:i] != keys[:i]:
            left = 0
            for key in keys[:i]:
                if left < len(now) and now[left] == key:
                    left += 1
            i = left
        keys = now
