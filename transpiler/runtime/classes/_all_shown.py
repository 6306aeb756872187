def _all_shown(base, own):
    # `_shown` of a class whose base is known when the program runs
    names = [f if isinstance(f, str) else f[1] for f in own]
    inherited = getattr(base, "_shown", ())
    before = [f if isinstance(f, str) else f[1] for f in inherited]
    first = [own[names.index(n)] if n in names else f for n, f in zip(before, inherited)]
    return tuple(first + [f for n, f in zip(names, own) if n not in before])
