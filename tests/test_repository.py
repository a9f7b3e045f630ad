"""What holds for the repository as a whole; every guard is shown something that it refuses."""

from __future__ import annotations

import ast
import re
import shutil
import string
import subprocess
import tomllib
from collections import Counter
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path

import pytest

from generator.finding import RETIRED

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "generator"

WITHOUT_A_TEST_OF_ITS_OWN = {
    "__main__.py": "tests/cli runs it, and tests/cli/test_leaving.py sees how it ends",
    "cli/": "tests/cli runs the commands as a user does, in a process of their own",
    "check/citing.py": "shared by the rules of citations, whose tests read it",
    "check/dates.py": "shared by the rules of content, whose tests read it",
    "check/naming.py": "shared by the rules of names, whose tests read it",
    "check/numbers.py": "shared by the rules of numbering, whose tests read it",
    "check/overtaken.py": "shared by the rules of names, whose tests read it",
    "document/decompose/": "one inverse of composing, tested whole, document by document",
    "rollover/dated.py": "a kind of mention: tests/rollover finds and judges it in real plans",
    "rollover/periods.py": "a kind of mention: tests/rollover finds and judges it in real plans",
    "rollover/scan.py": "how mentions are found: tests/rollover finds them in real plans",
    "standard/clauses.py": "facts without behaviour",
    "standard/components.py": "facts, held against the decree by their one name, nd30",
    "standard/page.py": "facts, held against the decree by their one name, nd30",
    "text/runs.py": "given again by text.rich, whose tests read it",
}
LONG_FOR_A_REASON = {
    "generator/check/numbers.py": "one reader: what a number is, and what may follow it",
    "generator/check/rules/citations.py": "rules: half of it is their manual pages",
    "generator/check/rules/mentions.py": "rules: half of it is their manual pages",
    "generator/standard/components.py": "facts, one after the other",
    "generator/standard/names_ended.py": "data: a row for each name that ended",
    "generator/text/advances.py": "data, written by tools/widths.py",
    "tools/prepare.py": "kehoach.py runs it by its path, before anything can be imported",
    "tools/template_styles.py": "a style after the other",
    "tools/templates.py": "a page from its top to its foot",
}
LONG = 300
ONLY_THESE_NAME_SHARED = ("tests/", "bench/", ".ci/run")
MACHINE_PATH = re.compile(
    r"(?<![\w.~*])/(?:root|home|work|opt|Users|private|mnt)/\w|\b[A-Z]:\\Users\\\w"
)
REGISTRY = re.compile(
    r"(?:pypi|npmjs|rubygems|conda)\.(?:org|com)|pythonhosted\.org|proxy\.golang|index-url[ =]",
    re.IGNORECASE,
)
SHARED = re.compile(r"\.\./shared\b")
CODE = re.compile(r"[A-Z]{2}\d{3}")


# The files of the repository


def tracked(root: Path) -> dict[str, str]:
    """Give the texts that are, or are about to be, in the repository."""
    git = shutil.which("git")
    if not git or not (root / ".git").exists():
        pytest.skip("this copy has no history: what is tracked is not known")
    command = [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=root, capture_output=True, check=True)
    texts = {}
    for name in sorted(filter(None, done.stdout.decode().split("\0"))):
        try:
            texts[name] = (root / name).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue
    return texts


def found(pattern: re.Pattern[str], texts: dict[str, str]) -> list[str]:
    """Give file, line and text of everything that `pattern` matches."""
    return [
        f"{name}:{number}: {match[0]}"
        for name, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if (match := pattern.search(line))
    ]


@pytest.fixture(scope="module")
def texts():
    return tracked(ROOT)


def test_there_are_files_to_look_at(texts):
    assert len(texts) > 50
    assert {"pyproject.toml", "kehoach.py", ".ci/run"} <= set(texts)


def test_no_path_of_one_machine_stands_anywhere(texts):
    assert found(MACHINE_PATH, texts) == []


def test_no_registry_is_named(texts):
    assert found(REGISTRY, texts) == []


def test_the_pinned_lists_hold_no_address():
    lists = sorted((ROOT / "requirements").glob("*.*"))
    assert len(lists) == 4
    assert [path.name for path in lists if "://" in path.read_text(encoding="utf-8")] == []


def pinned_without_their_extras(pinned, asked):
    """Give what `asked` wants with an extra but `pinned` holds without: an older pip looks for
    the newest one then, finds it without a hash, and gives up on the day it is published."""
    wanted = {match[0] for line in asked if (match := re.match(r"[\w.-]+\[[\w,-]+\]", line))}
    held = {line.partition("==")[0] for line in pinned}
    return sorted(wanted - held)


def test_what_is_asked_for_with_an_extra_is_pinned_with_it():
    pinned = (ROOT / "requirements" / "test.txt").read_text(encoding="utf-8").splitlines()
    installed = [line for each in distributions() for line in each.requires or []]
    asked = [line for line in installed if "extra ==" not in line]
    assert len(asked) > 20
    assert pinned_without_their_extras(pinned, asked) == []


def test_a_pin_that_forgot_an_extra_is_noticed():
    asked = ["coverage[toml]>=7", "pluggy>=1"]
    assert pinned_without_their_extras(["coverage==7.1 \\"], asked) == ["coverage[toml]"]
    assert pinned_without_their_extras(["coverage[toml]==7.1 \\"], asked) == []


def test_only_tests_and_benchmarks_name_the_shared_material(texts):
    others = {
        name: text for name, text in texts.items() if not name.startswith(ONLY_THESE_NAME_SHARED)
    }
    assert found(SHARED, others) == []


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        (MACHINE_PATH, ("see ", "/ho", "me/lan/plan.yaml")),
        (MACHINE_PATH, ('"/wo', 'rk/main"')),
        (MACHINE_PATH, ("C:\\Us", "ers\\lan")),
        (REGISTRY, ("https://py", "pi.org/simple")),
        (REGISTRY, ("--index-", "url https://kho.example")),
        (SHARED, ("..", "/shared/design.md")),
    ],
)
def test_what_must_not_stand_there_is_noticed(pattern, parts):
    line = "".join(parts)
    assert [place.partition(": ")[0] for place in found(pattern, {"a": f"x\n{line}\n"})] == ["a:2"]


@pytest.mark.parametrize("line", ["~/work/plans", "tests/work/x", "./home/x", "file:///home.html"])
def test_a_path_of_nobody_s_machine_is_left_alone(line):
    assert found(MACHINE_PATH, {"a": line}) == []


# Modules and their tests


def modules(program: Path) -> list[str]:
    """Name the modules that do something, by their path below `program`."""
    return [
        path.relative_to(program).as_posix()
        for path in sorted(program.rglob("*.py"))
        if path.name != "__init__.py" or defines(path)
    ]


def defines(path: Path) -> bool:
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return any(isinstance(node, (ast.FunctionDef, ast.ClassDef)) for node in body)


def without_a_test(names: list[str], tests: Path) -> list[str]:
    """Give the modules that neither a file of its name nor any other test of its room names."""
    missing = []
    for name in names:
        path = Path(name)
        stem = path.parent.name if path.stem == "__init__" else path.stem.strip("_")
        folder = tests / path.parent
        mirrored = [*folder.glob(f"test_{stem}.py"), *folder.glob(f"test_{stem}_*.py")]
        if not mirrored and not named(path, tests):
            missing.append(name)
    return missing


def named(path: Path, tests: Path) -> bool:
    """Say whether a test of the module's room imports it."""
    dotted = ".".join(("generator", *path.with_suffix("").parts))
    above, _, last = dotted.rpartition(".")
    pattern = re.compile(rf"{re.escape(dotted)}\b|from {re.escape(above)} import [^\n]*\b{last}\b")
    room = tests / path.parts[0] if len(path.parts) > 1 else tests
    files = room.rglob("*.py") if len(path.parts) > 1 else tests.glob("*.py")
    return any(pattern.search(file.read_text(encoding="utf-8")) for file in files)


def excused(name: str) -> bool:
    """Say whether a module, or its whole folder, is excused with a reason."""
    return any(name.startswith(key) for key in WITHOUT_A_TEST_OF_ITS_OWN)


def test_there_are_modules_to_look_at():
    assert len(modules(PROGRAM)) > 20


def test_every_module_has_a_test_file_that_mirrors_it():
    missing = without_a_test(modules(PROGRAM), ROOT / "tests")
    assert [name for name in missing if not excused(name)] == []


def test_no_module_is_excused_that_is_gone_or_has_a_test():
    missing = without_a_test(modules(PROGRAM), ROOT / "tests")
    for key in WITHOUT_A_TEST_OF_ITS_OWN:
        assert any(name.startswith(key) for name in missing), key


def test_a_missing_test_file_is_noticed(tmp_path):
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "test_rich.py").touch()
    assert without_a_test(["text/rich.py", "text/dates.py"], tmp_path) == ["text/dates.py"]


@pytest.mark.parametrize(
    "line", ["from generator.text.rich import parse", "from generator.text import rich"]
)
def test_a_test_of_the_room_that_imports_a_module_counts(tmp_path, line):
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "test_other.py").write_text(line, encoding="utf-8")
    assert without_a_test(["text/rich.py", "text/richer.py"], tmp_path) == ["text/richer.py"]


def test_a_test_file_in_another_folder_does_not_count(tmp_path):
    (tmp_path / "test_rich.py").touch()
    assert without_a_test(["text/rich.py"], tmp_path) == ["text/rich.py"]


# Length


def long_files(root: Path) -> list[str]:
    """Name what is over the length that a reader keeps in mind."""
    paths = [root / "kehoach.py", *(root / "generator").rglob("*.py"), *root.glob("tools/*.py")]
    return sorted(
        path.relative_to(root).as_posix()
        for path in paths
        if path.exists() and len(path.read_text(encoding="utf-8").splitlines()) > LONG
    )


def test_a_long_module_is_long_for_a_reason():
    assert long_files(ROOT) == sorted(LONG_FOR_A_REASON)


@pytest.mark.parametrize(("lines", "named"), [(300, []), (301, ["generator/a.py"])])
def test_a_long_module_is_noticed(tmp_path, lines, named):
    (tmp_path / "generator").mkdir()
    (tmp_path / "generator" / "a.py").write_text("x = 1\n" * lines)
    assert long_files(tmp_path) == named


# The changelog


def has_entry(changelog: str, version: str) -> bool:
    """Say whether `changelog` has a heading for `version` with something below it."""
    heading = rf"^## {re.escape(version)}\b[^\n]*\n"
    body = r"(.*?)(?=^## (?!Thêm|Đổi|Sửa|Bỏ)|\Z)"
    entry = re.search(heading + body, changelog, re.MULTILINE | re.DOTALL)
    return bool(entry and re.search(r"^- \S", entry[1], re.MULTILINE))


def test_the_version_has_an_entry_in_the_changelog():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert has_entry((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), project["version"])


@pytest.mark.parametrize(
    "changelog",
    [
        "",
        "## 0.1.0\n",
        "## 0.1.0\n## Sửa\n## 0.0.9\n- Sửa\n",
        "## 0.1.01\n- Sửa\n",
        "## Chưa\n- 0.1.0\n",
    ],
)
def test_a_missing_entry_is_noticed(changelog):
    assert not has_entry(changelog, "0.1.0")


def test_an_entry_is_found_between_others():
    assert has_entry("## Chưa phát hành\n## 0.1.0 – 24/11/2026\n## Thêm\n- Một\n", "0.1.0")


# Codes and sentences


@dataclass(frozen=True)
class Sentences:
    """A code, where it is given, and the English sentences that go with it."""

    code: str
    place: str
    messages: tuple[str, ...]


def text_of(node: ast.AST | None) -> str:
    """Give the text that stands in the code, marked by `N_` or not; nothing for another value."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N_":
        return text_of(node.args[0])
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def of_a_call(node: ast.Call) -> list[str]:
    """Give code, message and help of `Kind(…)` and `rule(…)`."""
    named = {keyword.arg: keyword.value for keyword in node.keywords}
    given = dict(zip(("code", "message"), node.args, strict=False)) | named
    if isinstance(node.func, ast.Name) and node.func.id == "Kind" and len(node.args) > 2:
        given["help"] = node.args[2]
    return [text_of(given.get(name)) for name in ("code", "message", "help")]


def of_a_class(node: ast.ClassDef) -> list[str]:
    """Give code, message and help of an exception that has them."""
    given = {}
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            given[statement.target.id] = statement.value
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            given[statement.targets[0].id] = statement.value
    return [text_of(given.get(name)) for name in ("code", "message", "help")]


def sentences(program: Path) -> list[Sentences]:
    """Give everything that the modules of `program` can say under a code."""
    said = []
    for path in sorted(program.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                code, *messages = of_a_class(node)
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                # A kind that is made from another's values gives no code of its own.
                if node.func.id not in {"Kind", "rule"} or not isinstance(
                    node.args[0] if node.args else None, ast.Constant
                ):
                    continue
                code, *messages = of_a_call(node)
            else:
                continue
            if code:
                place = f"{path.relative_to(program).as_posix()}:{node.lineno}"
                said.append(Sentences(code, place, tuple(filter(None, messages))))
    return said


def doubtful_codes(said: list[Sentences]) -> list[str]:
    """Name the codes that are malformed, retired, or given more than once."""
    count = Counter(each.code for each in said)
    return [
        f"{each.place}: {each.code}"
        for each in said
        if count[each.code] > 1 or each.code in RETIRED or not CODE.fullmatch(each.code)
    ]


def blanks(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def translations(locale: Path) -> dict[str, str]:
    """Give the Vietnamese of every sentence in the rooms' files."""
    from babel.messages.pofile import read_po

    vietnamese = {}
    for path in sorted(locale.glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale="vi"):
                if message.id and message.string and not message.fuzzy:
                    vietnamese[message.id] = message.string
    return vietnamese


def badly_translated(said: list[Sentences], vietnamese: dict[str, str]) -> list[str]:
    """Name the sentences without a Vietnamese one that has the same blanks."""
    return [
        f"{each.place}: {each.code}: {message}"
        for each in said
        for message in each.messages
        if message not in vietnamese or blanks(message) != blanks(vietnamese[message])
    ]


def test_there_are_sentences_to_look_at():
    said = sentences(PROGRAM)
    assert len(said) > 100
    assert sum(len(each.messages) for each in said) > 150


def test_every_code_is_given_once():
    assert doubtful_codes(sentences(PROGRAM)) == []


def test_every_sentence_has_a_vietnamese_one_with_the_same_blanks():
    assert badly_translated(sentences(PROGRAM), translations(PROGRAM / "locale" / "vi")) == []


KINDS = """
ONE = Kind("AA001", N_("{what} is missing."), help=N_("Add it."))
TWO = Kind("AA001", N_("Twice."))
THREE = Kind("A3", N_("No code."))
AGAIN = Kind(ONE.code, ONE.message)

@rule("AA002", N_("The margin is {found} mm."), reads=Subject.VIEW)
def margin(view): ...

class LockedError(GeneratorError):
    code: ClassVar[str] = "AA003"
    message: ClassVar[str] = N_("{path} is locked.")
"""


@pytest.fixture
def made_up(tmp_path):
    (tmp_path / "kinds.py").write_text(KINDS)
    return sentences(tmp_path)


def test_kinds_rules_and_errors_are_all_seen(made_up):
    assert sorted(each.code for each in made_up) == ["A3", "AA001", "AA001", "AA002", "AA003"]


def test_a_code_given_twice_or_malformed_is_noticed(made_up):
    assert doubtful_codes(made_up) == ["kinds.py:2: AA001", "kinds.py:3: AA001", "kinds.py:4: A3"]


def test_a_missing_translation_and_a_changed_blank_are_noticed(made_up):
    vietnamese = {
        "{what} is missing.": "Thiếu {what}.",
        "Add it.": "Hãy thêm vào.",
        "Twice.": "Hai lần.",
        "No code.": "Không có mã.",
        "The margin is {found} mm.": "Lề là {tim_thay} mm.",
    }
    bad = [line.rpartition(": ")[2] for line in badly_translated(made_up, vietnamese)]
    assert sorted(bad) == ["The margin is {found} mm.", "{path} is locked."]


def test_a_translation_that_is_empty_or_doubtful_is_none(tmp_path):
    (tmp_path / "a.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "One"\nmsgstr "Một"\n\nmsgid "Two"\nmsgstr ""\n\n#, fuzzy\n'
        'msgid "Three"\nmsgstr "Ba"\n'
    )
    assert translations(tmp_path) == {"One": "Một"}
