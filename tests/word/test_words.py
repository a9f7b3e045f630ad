import io
import zipfile

import pytest
from msgspec.structs import replace

from generator.document.compose import compose
from generator.plan.model import Appendix, Column, Office, Plan, Signer, Table
from generator.word import words
from generator.word.words import difference
from tests.document.plans import heading, point, row, text

TABLE = Table((Column("tt", text("TT")), Column("viec", text("Việc"))), (row(viec="Làm A"),))
PLAN = Plan(
    office=Office(names=("Sở Y tế",), symbol="SYT"),
    items=(heading("chung", point("Một & hai^[Theo luật]"), point("Ba <bốn>")),),
    recipients=(text("UBND tỉnh"),),
    signer=Signer(position="Giám đốc", name="An"),
    appendices=(Appendix(text("Danh mục"), (TABLE,)),),
)
HEAD = ["SỞ Y TẾ", "KH-SYT", "UBND tỉnh;", "GIÁM ĐỐC", "An"]
BODY = ["I. CHUNG", "1. Một &amp; hai", 1, "2. Ba &lt;bốn&gt;./."]
APPENDIX = [
    "Phụ lục",
    "DANH MỤC",
    "(Kèm theo Kế hoạch số /KH-SYT ngày tháng năm của Sở Y tế)",
    "TT",
    "Việc",
    "1",
    "Làm A",
]


def package(pieces, note="Theo luật"):
    marks = "".join(
        f'<w:p><w:r><w:footnoteReference w:id="{piece}"/></w:r></w:p>'
        if isinstance(piece, int)
        else f'<w:p><w:r><w:t xml:space="preserve">{piece}</w:t></w:r></w:p>'
        for piece in pieces
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("word/document.xml", f"<w:document><w:body>{marks}</w:body></w:document>")
        notes = f'<w:footnote w:id="1"><w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:footnote>'
        file.writestr("word/footnotes.xml", f"<w:footnotes>{notes}</w:footnotes>")
    return out.getvalue()


def found(pieces, **more):
    return difference(compose(PLAN), package(pieces, **more))


def test_a_file_with_the_words_of_the_document_is_accepted():
    assert found(HEAD + BODY + APPENDIX) is None


def test_a_template_may_put_the_fixed_parts_in_another_order():
    assert found(BODY + APPENDIX + HEAD[::-1]) is None


@pytest.mark.parametrize("lost", [*BODY[:2], BODY[3], *APPENDIX])
def test_a_lost_piece_of_the_text_is_noticed(lost):
    assert found([piece for piece in HEAD + BODY + APPENDIX if piece != lost])


@pytest.mark.parametrize("lost", HEAD)
def test_a_lost_fixed_part_is_noticed(lost):
    assert found([piece for piece in HEAD + BODY if piece != lost] + APPENDIX[:2])


def test_a_doubled_and_a_moved_piece_are_noticed():
    assert found([*HEAD, *BODY[:2], *BODY[1:], *APPENDIX])
    assert found([*HEAD, *BODY[::-1], *APPENDIX])


def test_a_changed_footnote_is_noticed():
    wanted, there = found(HEAD + BODY + APPENDIX, note="Theo lệ")
    assert "luật" in wanted
    assert "lệ" in there


def test_the_place_where_the_words_part_is_told():
    changed = [*BODY[:3], "2. Ba &lt;năm&gt;./."]
    assert found(HEAD + changed + APPENDIX) == (
        "theo luật 2 ba bốn",
        "theo luật 2 ba năm phụ lục danh",
    )


def test_an_address_at_the_foot_of_the_page_is_found_there():
    document = replace(compose(PLAN), address=("Số 1 phố Huế",))
    file = package(HEAD + BODY + APPENDIX)
    assert difference(document, file)
    out = io.BytesIO(file)
    with zipfile.ZipFile(out, "a") as more:
        more.writestr("word/footer-first.xml", "<w:ftr><w:p><w:t>Số 1 phố Huế</w:t></w:p></w:ftr>")
    assert difference(document, out.getvalue()) is None


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("a\u00a0b", "a\u00a0b"),
        ("a\u00a0b", "a b"),
        ("a  b", "a b"),
        ("a\tb", "a</w:t><w:tab/><w:t>b"),
        ("a\nb", "a</w:t><w:br/><w:t>b"),
        ("ab", 'a</w:t></w:r><w:r><w:t xml:space="preserve">b'),
        ("a\u3000b", "a b"),
        ("a b", 'a</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p><w:p><w:r><w:t>b'),
        ("a > b", "a > b"),
        ('a "b" c\'', "a &quot;b&#x22; c&#39;"),
        ("a &lt; b", "a &amp;lt; b"),
    ],
)
def test_a_text_is_found_however_it_is_written(said, written):
    document = replace(compose(PLAN), drafter=said)
    assert difference(document, package([*HEAD, *BODY, *APPENDIX, written])) is None
    assert difference(document, package([*HEAD, *BODY, *APPENDIX, f"x{written}"]))


def test_what_stands_letter_for_letter_needs_no_look_at_its_words(monkeypatch):
    items = (heading("chung", point("Một & hai"), point('Ba <bốn>  "năm"')),)
    document = compose(replace(PLAN, items=items, appendices=()))
    pieces = [*HEAD[:2], "UBND tỉnh.", *HEAD[3:], BODY[0], "1. Một &amp; hai"]
    monkeypatch.setattr(words, "_text", None)
    assert difference(document, package([*pieces, '2. Ba &lt;bốn&gt;  "năm"./.'])) is None
    with pytest.raises(TypeError):
        difference(document, package([*pieces, "2. Ba &lt;bốn&gt;  năm./."]))


@pytest.mark.parametrize("end", ["", '<w:bookmarkEnd w:id="0"/>'])
def test_a_paragraph_that_was_divided_is_noticed(end):
    document = replace(compose(PLAN), drafter="ab")
    divided = f"a</w:t></w:r>{end}</w:p><w:p><w:r><w:t>b"
    assert difference(document, package([*HEAD, *BODY, *APPENDIX, divided]))


def test_what_stands_around_a_long_text_is_not_read_as_one():
    items = (heading("chung", point("Một câu dài. " * 50)),)
    document = replace(compose(replace(PLAN, items=items, appendices=())), drafter="A--B")
    body = f"I. CHUNG 1. {('Một câu dài. ' * 50).strip()}/."
    head = [*HEAD[:2], "UBND tỉnh.", *HEAD[3:]]
    assert difference(document, package([*head, "A--B", body])) is None
    assert difference(document, package([*head, f"A-{body}-B"]))
