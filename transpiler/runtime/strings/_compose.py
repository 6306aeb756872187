def _compose(text, table):
    # letters and the marks behind them as one character
    for parts, letter in table.items():
        text = text.replace(parts, letter)
    return text
