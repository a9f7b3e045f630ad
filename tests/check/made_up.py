"""Rules made up for a test, entered nowhere."""

from generator.check.registry import Mend, Rule, Subject
from generator.finding import Kind, Severity


def made_up(find, reads=Subject.PLAN, mend=Mend.SAFE, code="ZZ101", clause="khoản 1 Mục I"):
    """Give a rule that finds what `find` yields."""
    kind = Kind(code, "Wrong: {what}", "Mend it.", Severity.ERROR, clause)
    return Rule(kind, "made-up", reads, mend, (), find)
