"""What the program writes piece by piece, as one text to look at."""

from generator.word import appendix, body, filling, table


def write_table(*args, **ways):
    return "".join(table.write_table(*args, **ways))


def write_blocks(*args, **ways):
    return "".join(body.write_blocks(*args, **ways))


def write_appendices(*args, **ways):
    return "".join(appendix.write_appendices(*args, **ways))


def fill(*args, **ways):
    return "".join(filling.fill(*args, **ways))
