def _exit(code=0):
    # process.exit
    raise SystemExit(code)
