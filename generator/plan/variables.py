r"""Variables: ``{{ nam }}``, ``{{ nam - 1 }}``, the file's own `bien`; ``\{{`` is literal.

A value comes out letter for letter, whatever it contains. Names and sums with `nam` are
worked out here; anything longer is Jinja's, in a sandbox (`generator.plan.expression`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct, field

from generator.plan import faults
from generator.plan.keys import Guesses, folded
from generator.plan.results import LONGEST_VALUE, NoValueError, Value, number
from generator.source.nodes import Scalar
from generator.text.late import late

MOST_INSERTED = 5_000_000
"""Letters that all expressions of a plan may give, so that a small file stays small."""

DEEPEST = 50
"""How many variables may lean on one another."""

YEAR = "nam"

Report = Callable[..., None]

_OPEN = late(r"\\?\{\{")
_ONE_BRACE = late(r"(?<![{\\])\{[ \t]*([^\W\d]\w*)[ \t]*\}(?!\})")
_SIMPLE = late(r"([^\W\d]\w*)(?:\s*([+-])\s*(\d{1,6}))?")
_WORDS = late(r"[^\W\d]\w*(?: +\w+)+")
_WHOLE = late(r"0|-?[1-9]\d{0,14}")
_MARKS = late(r"(\\*)([*^\[\]])")
_BEFORE_MARK = late(r"\\*[*^\[\]]")
_LAST_SLASHES = late(r"\\+\Z")


class Variables(Struct):
    """The variables of a plan by their folded names, each worked out when it is first used."""

    declared: Mapping[str, Scalar]
    report: Report
    guesses: Guesses
    used: set[str] = field(default_factory=set)
    _values: dict[str, Value] = field(default_factory=dict)
    _failed: set[str] = field(default_factory=set)
    _pending: list[str] = field(default_factory=list)
    _results: dict[str, str] = field(default_factory=dict)
    _inserted: int = 0

    def fill(self, scalar: Scalar, *, marked: bool) -> str:
        """Give the text of `scalar` with the values in their places.

        Where the text is `marked`, letters of a value that would be read as marks are
        escaped. What has no value stays as typed, with a finding.
        """
        text = scalar.text
        pieces: list[str] = []
        at = 0
        while opening := _OPEN.search(text, at):
            pieces.append(text[at : opening.start()])
            at = opening.end()
            if opening.group()[0] == "\\":
                pieces.append("{{")
                continue
            end = text.find("}}", at)
            if end < 0:
                self._fault(scalar, opening.start(), NoValueError(faults.UNCLOSED))
                pieces.append("{{")
                continue
            try:
                value = self._insert(text[at:end].strip())
            except NoValueError as failure:
                self._fault(scalar, opening.start(), failure)
                pieces.append(text[opening.start() : end + 2])
            else:
                pieces.append(_literal(value, text[end + 2 :]) if marked else value)
            at = end + 2
        pieces.append(text[at:])
        return "".join(pieces)

    def want_braces(self, scalar: Scalar) -> None:
        """Report the name of a variable that stands between single braces."""
        for found in _ONE_BRACE.finditer(scalar.text):
            if folded(found.group(1)) in self.declared:
                data = {"typed": found.group(), "name": found.group(1)}
                self._fault(scalar, found.start(), NoValueError(faults.ONE_BRACE, **data))

    def values(self) -> dict[str, str]:
        """Give every variable that has a value, as text, by its name as typed."""
        values = {}
        for name, scalar in self.declared.items():
            try:
                values[name] = str(self.value(name))
            except NoValueError as failure:
                self._fault(scalar, 0, failure)
        return values

    def value(self, name: str) -> Value:
        """Give the value of a variable."""
        key = folded(name)
        self.used.add(key)
        if key in self._values:
            return self._values[key]
        if key not in self.declared:
            near = self.guesses.nearest(name, tuple(self.declared))
            if near:
                raise NoValueError(faults.NAME_NEAR, name=name, nearest=near)
            raise NoValueError(faults.NAME_UNKNOWN, name=name)
        if key in self._pending or len(self._pending) >= DEEPEST:
            start = self._pending.index(key) if key in self._pending else 0
            path = " → ".join([*self._pending[start:][:5], key])
            raise NoValueError(faults.CYCLE, name=name, path=path)
        self._pending.append(key)
        try:
            text = self.fill(self.declared[key], marked=False).strip()
        finally:
            self._pending.pop()
        value: Value = int(text) if _WHOLE.fullmatch(text) else text
        self._values[key] = value
        return value

    def _insert(self, expression: str) -> str:
        result = self._results.get(expression)
        if result is None:
            result = self._evaluate(expression)
            self._results[expression] = result
        self._inserted += len(result)
        if len(result) > LONGEST_VALUE or self._inserted > MOST_INSERTED:
            raise NoValueError(faults.TOO_LARGE, expression=expression[:40])
        return result

    def _evaluate(self, expression: str) -> str:
        if not expression:
            raise NoValueError(faults.BRACES_EMPTY)
        if _WORDS.fullmatch(expression) and folded(expression) in self.declared:
            return str(self.value(expression))  # a name of several words, as it was declared
        simple = _SIMPLE.fullmatch(expression)
        if not simple or simple[1] in {"true", "false", "none", "True", "False", "None"}:
            from generator.plan.expression import evaluate

            return evaluate(expression, self.value)
        name, sign, digits = simple.groups()
        value = self.value(name)
        if not sign:
            return str(value)
        whole = number(value, expression)
        return str(whole + int(digits) if sign == "+" else whole - int(digits))

    def _fault(self, scalar: Scalar, index: int, failure: NoValueError) -> None:
        """Report `failure`; a variable that failed once is not reported again for each use."""
        from generator.source.spans import locate

        place = scalar.source.place(locate(scalar, index))
        self.report(failure.kind, place, **failure.data)


def _literal(value: str, follows: str) -> str:
    """Write `value` so that no letter of it is read as a mark, whatever stands around it."""
    value = _MARKS.sub(r"\1\1\\\2", value)
    if value.endswith("\\") and _BEFORE_MARK.match(follows):
        value = _LAST_SLASHES.sub(lambda slashes: slashes.group() * 2, value)
    return value
