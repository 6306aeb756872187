class _Texts(list):
    # what a template's tag is given: the texts, and as `raw` how they stand in the program
    def __init__(self, texts, raw):
        super().__init__(texts)
        self.raw = raw
