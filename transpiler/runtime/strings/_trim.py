def _trim(text, start, end):
    # of what JavaScript calls white space
    spaces = " \t\n\x0b\x0c\r\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    spaces += "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
    i = 0
    n = len(text)
    while start and i < n and text[i] in spaces:
        i += 1
    while end and n > i and text[n - 1] in spaces:
        n -= 1
    return text[i:n]
