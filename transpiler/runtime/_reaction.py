def _reaction(derived, run):
    def react(value):
        try:
            result = run(value)
        except Exception as error:
            derived.reject(error)
        else:
            derived.resolve(result)

    return react
