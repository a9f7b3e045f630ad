"""What the program writes piece by piece, as one text to look at."""

from generator.word import appendix, body, filling, table


def write_table(*args, **ways):
    return b"".join(table.write_table(*args, **ways)).decode()


def write_blocks(*args, **ways):
    return b"".join(body.write_blocks(*args, **ways)).decode()


def write_appendices(*args, **ways):
    return b"".join(appendix.write_appendices(*args, **ways)).decode()


def fill(*args, **ways):
    return b"".join(filling.fill(*args, **ways)).decode()
