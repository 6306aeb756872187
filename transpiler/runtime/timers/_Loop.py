class _Loop:
    # What is still to be done: jobs at once, timers by the time they are due
    jobs = []
    timers = {}
    rejected = []
    count = 0
    # Milliseconds as the timers count them, and what the board's clock showed then
    now = 0
    ticks = None
