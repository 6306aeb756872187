def _reaction(derived, run):
    def react(value):
        try:
            result = run(value)
        except Exception as error:
            derived._reject(error)
        else:
            derived._resolve(result)

    return react
