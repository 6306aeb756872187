def _grouped_print(text, step=0, indent=[""]):
    # console.log between console.group and console.groupEnd
    if text is not None:
        print(indent[0] + text.replace("\n", "\n" + indent[0]))
    indent[0] = indent[0] + "  " if step > 0 else indent[0][2:] if step < 0 else indent[0]
