# Lines of text from parts: templates and join.
def line(node, name, seen):
    parts = []
    for i in range(6):
        parts.append(f"{name}{i}={node + i}")
    return f"{node}:{','.join(parts)}{'!' if seen else ''}\n"


def run(turns):
    size = 0
    for i in range(turns):
        text = line(i, "field", i % 2 == 0)
        text += "end"
        size += len(text)
    return size
