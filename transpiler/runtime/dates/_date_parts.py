def _date_parts(words):
    # year, month from 0 and day of `2024-01-15`, `1/15/2024`, `Mon Jan 15 2024`, `15 January 2024`; None for no date
    months = "janfebmaraprmayjunjulaugsepoctnovdec"
    numbers = []
    is_odd = False
    for word in words:
        if word.isdigit():
            numbers.append(word)
        elif word.isalpha() and (len(word) < 3 or months.find(word[:3].lower()) % 3):
            # other words may stand in front only
            if numbers:
                return None
            is_odd = is_odd or len(word) < 3
    names = [word[:3].lower() for word in words if word.isalpha() and len(word) > 2]
    names = [name for name in names if name not in ("sun", "mon", "tue", "wed", "thu", "fri", "sat")]
    sizes = [len(number) for number in numbers]
    if len(names) == 1 and months.find(names[0]) % 3 == 0 and len(sizes) == 2 and sizes[1] == 4:
        parts = [int(numbers[1]), months.find(names[0]) // 3 + 1, int(numbers[0])]
    elif is_odd or names or not numbers or len(numbers) > 3 or words[0] in ("+", "-"):
        parts = None
    elif sizes[0] == 4:
        parts = [int(number) for number in numbers + ["1", "1"]][:3]
    elif sizes[-1] == 4 and len(sizes) == 3:
        parts = [int(numbers[2]), int(numbers[0]), int(numbers[1])]
    else:
        parts = None
    if parts is None:
        raise _unlike("tsmpy cannot read a date that is written like this")
    year, month, day = parts
    return (year, month - 1, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
