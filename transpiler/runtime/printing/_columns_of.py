def _columns_of(text):
    # how many columns of a terminal it takes, as Node has it from Unicode's East_Asian_Width
    if len(text.encode()) == len(text):
        return len(text)
    marks = (
        "\u0300\u036f\u0483\u0489\u0591\u05bd\u0610\u061a\u064b\u065f\u093c\u093c\u0941\u0948\u094d\u094d"
        "\u0e31\u0e31\u0e34\u0e3a\u0e47\u0e4e\u1ab0\u1aff\u1dc0\u1dff\u200b\u200f\u202a\u202e\u2060\u2064"
        "\u20d0\u20f0\ufe00\ufe0f\ufe20\ufe2f\ufeff\ufeff"
    )
    wide = (
        "\u1100\u115f\u231a\u231b\u2329\u232a\u23e9\u23ec\u23f0\u23f0\u23f3\u23f3"
        "\u25fd\u25fe\u2614\u2615\u2630\u2637\u2648\u2653\u267f\u267f\u268a\u268f"
        "\u2693\u2693\u26a1\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26ce"
        "\u26d4\u26d4\u26ea\u26ea\u26f2\u26f3\u26f5\u26f5\u26fa\u26fa\u26fd\u26fd"
        "\u2705\u2705\u270a\u270b\u2728\u2728\u274c\u274c\u274e\u274e\u2753\u2755"
        "\u2757\u2757\u2795\u2797\u27b0\u27b0\u27bf\u27bf\u2b1b\u2b1c\u2b50\u2b50"
        "\u2b55\u2b55\u2e80\u303e\u3041\u3247\u3250\ua4c6\ua960\ua97c\uac00\ud7a3"
        "\uf900\ufaff\ufe10\ufe19\ufe30\ufe6b\uff01\uff60\uffe0\uffe6"
        "\U00016fe0\U0001b2fb\U0001d15e\U0001d15f\U0001d1bb\U0001d1bc"
        "\U0001d300\U0001d376\U0001f004\U0001f004\U0001f0cf\U0001f0cf"
        "\U0001f18e\U0001f18e\U0001f191\U0001f19a\U0001f1e6\U0001f320"
        "\U0001f32d\U0001f335\U0001f337\U0001f37c\U0001f37e\U0001f393"
        "\U0001f3a0\U0001f3ca\U0001f3cf\U0001f3d3\U0001f3e0\U0001f3f0"
        "\U0001f3f4\U0001f3f4\U0001f3f8\U0001f43e\U0001f440\U0001f440"
        "\U0001f442\U0001f4fc\U0001f4ff\U0001f53d\U0001f54b\U0001f54e"
        "\U0001f550\U0001f567\U0001f57a\U0001f57a\U0001f595\U0001f596"
        "\U0001f5a4\U0001f5a4\U0001f5fb\U0001f64f\U0001f680\U0001f6c5"
        "\U0001f6cc\U0001f6cc\U0001f6d0\U0001f6d2\U0001f6d5\U0001f6df"
        "\U0001f6eb\U0001f6ec\U0001f6f4\U0001f6fc\U0001f7e0\U0001f7f0"
        "\U0001f90c\U0001f93a\U0001f93c\U0001f945\U0001f947\U0001f9ff"
        "\U0001fa70\U0001faf8\U00020000\U0003fffd"
    )
    count = 0
    for c in text:
        count += 1 if c < "\u0300" else 0 if _in_ranges(marks, c) else 2 if _in_ranges(wide, c) else 1
    return count
