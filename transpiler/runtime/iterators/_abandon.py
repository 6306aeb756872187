def _abandon(items):
    # an error has left the loop: JavaScript tells the iterator so, and drops what that raises
    try:
        _close(items)
    except Exception:
        pass
