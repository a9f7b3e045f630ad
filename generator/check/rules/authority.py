"""By what right somebody signs: TM., KT., TL., TUQ., Q. and the positions behind them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.registry import Fault, Subject, rule
from generator.check.rules.head import head
from generator.check.rules.signature import lines
from generator.check.subjects import Paper, Undecided
from generator.document.recognise.components import Line
from generator.document.recognise.lines import squeezed
from generator.finding import Severity
from generator.i18n import N_
from generator.standard.kinds import Frame
from generator.standard.words import Prefix
from generator.text.late import late
from generator.text.letters import fold_tone

_CLAUSE = "điểm b khoản 7 Mục II Phần I Phụ lục I"
_ARTICLE = "Điều 13"
_FORMS = late(r"(?P<word>T/?M|K/?T|T/?L|T/?UQ|Q)(?P<sign>\s*[.:]?)(?P<gap>\s*)(?=\w)")
_BY_WORD = {prefix.rstrip("."): prefix for prefix in Prefix}
_HEADED = late(
    r"(?:SỞ|CỤC|CHI CỤC|TỔNG CỤC|PHÒNG|TRUNG TÂM|TRƯỜNG|VĂN PHÒNG|BỘ|BỆNH VIỆN|HỌC VIỆN|VỤ)\b"
)
_COLLECTIVES = late(
    r"(?:BAN CHỈ ĐẠO|HỘI ĐỒNG|TỔ |BAN TỔ CHỨC|ĐOÀN|ỦY BAN|BAN CHẤP HÀNH|BAN ĐẠI DIỆN)"
)
_PEOPLES = late(r"(?:ỦY BAN NHÂN DÂN|UBND)\b")
_DEPUTY = late(r"(?:PHÓ |THỨ TRƯỞNG\b)")
_SENTENCE = late(r"(?:^|[.;,:]\s*)Chủ tịch (?:Ủy ban nhân dân|UBND)\b[^.;,]{0,40}?\bban hành\b")
_OTHERS = N_("whether this position deputises for that one is not known without the office's data")


def _text(line: Line) -> str:
    return fold_tone(squeezed(line.text)).upper()


def _rest(text: str, prefix: Prefix) -> str | None:
    """Give what stands behind a prefix; None where the line does not begin with it."""
    found = _FORMS.match(text)
    if found is None or not (found["sign"].strip() or found["gap"] or found["sign"]):
        return None
    if _BY_WORD.get(found["word"].replace("/", "")) is not prefix:
        return None
    return text[found.end() :].strip()


def _after(paper: Paper, prefix: Prefix) -> Iterator[tuple[Line, str, Line | None]]:
    """Give each line with a prefix, what stands behind that, and the line below."""
    rows = lines(paper)
    for place, line in enumerate(rows):
        behind = _rest(_text(line), prefix)
        if behind is not None:
            yield line, behind, rows[place + 1] if place + 1 < len(rows) else None


def _has(paper: Paper, prefix: Prefix) -> bool:
    return any(True for _ in _after(paper, prefix))


@rule(
    "TT421",
    N_("“{found}” must be written “{right}”, with a full stop and a space."),
    reads=Subject.VIEW,
    help=N_("Write TM., KT., TL., TUQ., Q."),
    clause=_CLAUSE,
    rows=("SG-03",),
)
def authority_misshapen(paper: Paper) -> Iterator[Fault]:
    """Chữ viết tắt quyền hạn viết sai.

    Các chữ ấy là TM., KT., TL., TUQ., Q., có dấu chấm và cách chữ.

    Sai: T/M ỦY BAN NHÂN DÂN; KT GIÁM ĐỐC
    Đúng: TM. ỦY BAN NHÂN DÂN; KT. GIÁM ĐỐC
    """
    for line in lines(paper):
        found = _FORMS.match(line.text)
        if found is None or not (found["sign"] or found["gap"]):
            continue
        right = _BY_WORD[found["word"].replace("/", "")]
        if found["word"] + found["sign"] != right or not found["gap"]:
            data = {"found": found.group().strip(), "right": right.value}
            yield Fault(data, line, line.text)


@rule(
    "TT422",
    N_("“TM.” stands before “{found}”, but this organ is led by one person."),
    reads=Subject.VIEW,
    help=N_("Its head signs with the position alone: GIÁM ĐỐC; a deputy with KT. GIÁM ĐỐC."),
    clause=_ARTICLE,
    rows=("SG-04",),
)
def on_behalf_of_no_collective(paper: Paper) -> Iterator[Fault]:
    """Ghi «TM.» ở cơ quan làm việc theo chế độ thủ trưởng.

    «TM.» chỉ dùng khi ký thay mặt tập thể, như Ủy ban nhân dân.

    Sai: TM. SỞ NỘI VỤ / GIÁM ĐỐC
    Đúng: GIÁM ĐỐC
    """
    organ = " ".join(_text(line) for line in head(paper).organ)
    for line, behind, _ in _after(paper, Prefix.ON_BEHALF):
        if _HEADED.match(organ) and not _COLLECTIVES.match(behind):
            yield Fault({"found": behind}, line, line.text)


@rule(
    "TT423",
    N_("Below “{head}” stands “{found}”, which is no deputy of it."),
    reads=Subject.VIEW,
    help=N_("Below KT. GIÁM ĐỐC stands PHÓ GIÁM ĐỐC, below KT. CHỦ TỊCH PHÓ CHỦ TỊCH."),
    clause=_CLAUSE,
    rows=("SG-05",),
)
def deputy_of_somebody_else(paper: Paper) -> Iterator[Fault]:
    """Dưới «KT.» không phải cấp phó của chức vụ ấy.

    Ký thay cấp trưởng thì dòng dưới là chức vụ cấp phó của người ký.

    Sai: KT. GIÁM ĐỐC / PHÓ CHỦ TỊCH
    Đúng: KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC
    """
    for line, behind, below in _after(paper, Prefix.FOR):
        found = _text(below) if below else ""
        if _deputises(found, behind):
            continue
        if found and "BAN" in behind:
            yield Undecided(at=line, quote=line.text, reason=_OTHERS)
        else:
            yield Fault({"head": line.text, "found": below.text if below else ""}, line, line.text)


def _deputises(deputy: str, head_position: str) -> bool:
    if head_position.startswith("BỘ TRƯỞNG"):
        return deputy.startswith("THỨ TRƯỞNG")
    if not deputy.startswith("PHÓ "):
        return False
    of = deputy.removeprefix("PHÓ ")
    return of.startswith(head_position) or head_position.startswith(of)


@rule(
    "TT424",
    N_("“{found}” signs without “KT.”."),
    reads=Subject.VIEW,
    help=N_("Write KT. and the position of the head on the line above."),
    clause=_CLAUSE,
    rows=("SG-06",),
)
def deputy_without_authority(paper: Paper) -> Iterator[Fault]:
    """Cấp phó ký mà không có «KT.».

    Cấp phó ký thay cấp trưởng, kể cả khi được giao phụ trách, đều ghi «KT.».

    Sai: PHÓ GIÁM ĐỐC / Nguyễn Văn A
    Đúng: KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Nguyễn Văn A
    """
    if not _collective(paper):
        yield from _deputies(paper)


@rule(
    "TT425",
    N_("“{found}” signs for a council or committee without “KT.”."),
    reads=Subject.VIEW,
    help=N_("The decree does not say so outright; offices write KT. TRƯỞNG BAN above it."),
    clause=_CLAUSE,
    severity=Severity.WARNING,
    rows=("SG-06",),
)
def deputy_of_council_without_authority(paper: Paper) -> Iterator[Fault]:
    """Phó Trưởng ban, Phó Chủ tịch hội đồng ký mà không có «KT.».

    Nghị định không nói rõ về ban chỉ đạo, hội đồng; phần lớn nơi vẫn ghi «KT. TRƯỞNG BAN».

    Sai: TM. BAN CHỈ ĐẠO / PHÓ TRƯỞNG BAN
    Đúng: TM. BAN CHỈ ĐẠO / KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN
    """
    if _collective(paper):
        yield from _deputies(paper)


def _collective(paper: Paper) -> bool:
    """Say whether somebody signs for a council or committee other than a people's committee."""
    return any(not _PEOPLES.match(behind) for _, behind, _ in _after(paper, Prefix.ON_BEHALF))


def _deputies(paper: Paper) -> Iterator[Fault]:
    kind = paper.components.title.kind
    others = (Prefix.FOR, Prefix.BY_ORDER, Prefix.BY_MANDATE)
    if any(_has(paper, prefix) for prefix in others) or (kind and kind.frame is Frame.MINUTES):
        return
    for line in lines(paper):
        if _DEPUTY.match(_text(line)):
            yield Fault({"found": line.text}, line, line.text)


@rule(
    "TT426",
    N_("Below “{found}” the position of who signs is missing."),
    reads=Subject.VIEW,
    help=N_("Write it on the line below."),
    clause=_CLAUSE,
    rows=("SG-07",),
)
def position_missing(paper: Paper) -> Iterator[Fault]:
    """Dưới «TL.», «TUQ.» thiếu chức vụ người ký.

    Dòng trên ghi chức vụ người giao ký, dòng dưới ghi chức vụ người ký.

    Sai: TL. CHỦ TỊCH / Nguyễn Văn A
    Đúng: TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG / Nguyễn Văn A
    """
    for prefix in (Prefix.BY_ORDER, Prefix.BY_MANDATE):
        for line, _, below in _after(paper, prefix):
            if below is None:
                yield Fault({"found": line.text}, line, line.text)


@rule(
    "TT427",
    N_("“TUQ.” and “KT.” stand together: who signs by mandate may not pass it on."),
    reads=Subject.VIEW,
    help=N_("Who was given the mandate signs in person."),
    clause=_ARTICLE,
    rows=("SG-08",),
)
def mandate_passed_on(paper: Paper) -> Iterator[Fault]:
    """«TUQ.» đi cùng «KT.».

    Người được ủy quyền không được ủy quyền lại cho người khác ký.

    Sai: TUQ. CHỦ TỊCH / KT. GIÁM ĐỐC SỞ / PHÓ GIÁM ĐỐC
    Đúng: TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NỘI VỤ
    """
    if _has(paper, Prefix.BY_MANDATE) and _has(paper, Prefix.FOR):
        line = next(line for line, _, _ in _after(paper, Prefix.FOR))
        yield Fault(at=line, quote=line.text)


@rule(
    "TT428",
    N_("The head names “{organ}”; who issues and signs does not go with it."),
    reads=Subject.VIEW,
    help=N_("A people's committee signs TM. ỦY BAN NHÂN DÂN; its chairman has a head of his own."),
    clause=_ARTICLE,
    severity=Severity.WARNING,
    rows=("SG-09",),
)
def issuer_and_signer_differ(paper: Paper) -> Iterator[Fault]:
    """Cơ quan ban hành và người ký không khớp.

    Tên ở đầu văn bản là Ủy ban nhân dân thì ký «TM. ỦY BAN NHÂN DÂN»; tên là Chủ tịch thì không có
    «TM.».

    Sai: ỦY BAN NHÂN DÂN TỈNH … ký KT. CHỦ TỊCH, không có TM.
    Đúng: TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH
    """
    rows = lines(paper)
    organ = " ".join(_text(line) for line in head(paper).organ)
    if not rows or not organ:
        return
    behalf = _has(paper, Prefix.ON_BEHALF)
    passed = _has(paper, Prefix.BY_ORDER) or _has(paper, Prefix.BY_MANDATE)
    collective = bool(_PEOPLES.match(organ))
    said = any(_SENTENCE.search(p.text) for p in paper.components.openings)
    person = organ.startswith("CHỦ TỊCH")
    if (collective and ((not behalf and not passed) or said)) or (person and behalf):
        yield Fault({"organ": organ}, rows[0], rows[0].text)
