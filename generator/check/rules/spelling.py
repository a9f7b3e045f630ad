"""Chính tả: syllables that Vietnamese cannot spell, slips in fixed phrases, words typed twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from generator.check.abbreviated import explained
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.slips import slips
from generator.check.wording import Word, Wording, spellings, wordings
from generator.document.blocks import Document
from generator.finding import Severity
from generator.i18n import N_, Phrase
from generator.standard.phrases import SMALL_WORDS, pairs, phrases
from generator.text.syllables import Flaw, flaw, possible

_WHY = MappingProxyType(
    {
        Flaw.LETTERS: N_("Vietnamese has no such syllable"),
        Flaw.ONSET: N_("the first consonant is spelled otherwise before this vowel"),
        Flaw.TONE: N_("a syllable that ends in c, ch, p or t bears sắc or nặng"),
        Flaw.PLACE: N_("the tone mark stands on the wrong vowel"),
    },
)
_FOREIGN = frozenset("fjwz")
_DOUBLE = "bl br cl cr dr đr fl fr gl gr kl kr pl pr sc sk sl sm sp st sw tl xc xt"
_CLUSTERS = frozenset(_DOUBLE.split())
_REPEATED = """
ầm bao bình bừng cao chầm chan chang chằm chốc chung chuồn dần dưng đau đăm đăng đằng đậm đều đinh
đời đùng đủ gần già giờ hằng hao hây hoài hơi khăng khe lâng lăm lần lẳng lâu lơ luôn luyến mãi
mau mang mênh miên năm ngày ngăn ngấm nghiêng người nhàn nhà nhẹ nho nơi phăng phơi rành rào rầm
riêng rưng sang sáng sành san sau song tăm tầng thao thăm thoang thường tít trắng trùng từ tự tung
vanh vành vằng vân vui xa xanh xăm xinh xôn xưng ôn ngân rần triền oang
"""
_TWICE_RIGHT = frozenset(_REPEATED.split())
_WITH_NUMBER = frozenset({"số", "ngày", "năm", "tháng", "quý", "điểm", "khoản"})


def _quoted(wording: Wording, word: Word) -> bool:
    text = wording.passage.text
    return text[word.start - 1 : word.start] in {"“", '"', "«"}


@rule(
    "CT101",
    N_("“{word}” is misspelt: {why}."),
    help=N_("Look at the letters and the tone mark again."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    rows=("CT-01",),
)
def impossible_syllable(document: Document) -> Iterator[Fault]:
    """Tiếng viết sai chính tả, tiếng Việt không có cách viết này.

    Chữ viết tắt, tên riêng, tiếng nước ngoài, đơn vị đo, địa chỉ mạng không bị xét.

    Sai: giải quyêt, nghành, hòan thành, quôc gia
    Đúng: giải quyết, ngành, hoàn thành, quốc gia
    """
    flawed = {
        word: found
        for word in spellings(document)
        if not word.isascii() and (found := flaw(word)) is not None
    }
    for wording in wordings(document) if flawed else ():
        for word in wording.words:
            found = flawed.get(word.text)
            if found and word.whole and _judged(wording, word, found):
                data = {"word": word.text, "why": Phrase(_WHY[found])}
                yield Fault(data, wording.passage.at, word.text)


def _judged(wording: Wording, word: Word, found: Flaw) -> bool:
    """Say whether a syllable is none by mistake: no name, no abbreviation, no loanword."""
    small = word.text.lower()
    if _FOREIGN & set(small) or not _has_marked_vowel(small) or len(small) < 3:
        return False
    if word.text.isupper():
        return wording.capitals and found is not Flaw.LETTERS
    if not word.text.islower():
        # Names of places and of peoples have rhymes of their own: Đắk Lắk, Bắc Kạn, Krông Pắc.
        named = found is Flaw.LETTERS or (found is Flaw.ONSET and small.startswith("k"))
        return word.text[1:].islower() and (not named or _lost_horn(small))
    if found is not Flaw.LETTERS:
        return True
    return not (_runs_together(small) or small[:2] in _CLUSTERS or _quoted(wording, word))


def _has_marked_vowel(word: str) -> bool:
    return any(not letter.isascii() and letter != "đ" for letter in word)


def _lost_horn(word: str) -> bool:
    """Say whether one of the two horns of ươ is missing before a consonant: "truờng"."""
    from generator.text.letters import bare

    return "uo" in bare(word) and bare(word)[-1:] in "cgmnpt"


def _runs_together(word: str) -> bool:
    """Say whether two or three syllables stand in one: "ôtô", "kilômét"."""
    cuts = range(1, len(word))
    return any(
        possible(word[:cut]) and (possible(word[cut:]) or _runs_together(word[cut:]))
        for cut in cuts
    )


@rule(
    "CT102",
    N_("“{found}” is probably a slip of the pen for “{right}”."),
    help=N_("Write “{right}” if that was meant."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("CT-01",),
)
def slip_in_fixed_phrase(document: Document) -> Iterator[Fault]:
    """Gõ nhầm một chữ trong cụm từ quen dùng.

    Từng tiếng thì có thật, nhưng ghép lại không thành từ.

    Sai: phát luật; công khai, mình bạch; điểm hình tiên tiến
    Đúng: pháp luật; công khai, minh bạch; điển hình tiên tiến
    """
    return _slips(document, sure=True)


@rule(
    "CT105",
    N_("“{found}” may be a slip of the pen for “{right}”."),
    help=N_("Leave it if it is meant so."),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    mend=Mend.LOOK,
    rows=("CT-01",),
)
def slip_perhaps(document: Document) -> Iterator[Fault]:
    """Có thể gõ nhầm một chữ: hai tiếng đều có nghĩa nhưng ít khi đi với nhau.

    Chỉ là gợi ý: mỗi tiếng đều có thật, hai tiếng đứng cạnh nhau cũng có thể đúng ý người viết.

    Sai: hiệu quá; phân cộng nhiệm vụ
    Đúng: hiệu quả; phân công nhiệm vụ
    """
    return _slips(document, sure=False)


def _slips(document: Document, *, sure: bool) -> Iterator[Fault]:
    for wording in wordings(document):
        for slip in slips(wording.passage.text):
            quote = wording.quote(slip.first, slip.last)
            flawed = any(flaw(part) and part.islower() for part in quote.split())
            if slip.sure is sure and not flawed:
                yield Fault({"found": quote, "right": slip.right}, wording.passage.at, quote)


@rule(
    "CT103",
    N_("The hyphen in “{found}” splits the word “{word}”."),
    help=N_("Put the hyphen between the words, as in “kinh tế - xã hội”."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("CT-01", "BD-35"),
)
def hyphen_inside_word(document: Document) -> Iterator[Fault]:
    """Gạch nối đặt sai chỗ, cắt đôi một từ.

    Sai: phát triển kinh tế xã - hội
    Đúng: phát triển kinh tế - xã hội
    """
    known = pairs()
    for wording in wordings(document):
        words = wording.words
        for at in range(1, len(words) - 1):
            one, other = words[at], words[at + 1]
            between = wording.passage.text[one.end : other.start]
            if between not in {" - ", " -", "- ", " – "} or not words[at].joined:
                continue
            typed = one.text + other.text
            splits = (one.plain, other.plain) in known and (typed.islower() or typed.isupper())
            if splits and (words[at - 1].plain, one.plain) not in known:
                data = {
                    "found": wording.quote(words[at - 1], other),
                    "word": f"{one.text} {other.text}",
                }
                yield Fault(data, wording.passage.at, data["found"])


@rule(
    "CT104",
    N_("“{found}”: the same word stands here twice."),
    help=N_("Delete one of them, or put the word that was meant in its place."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("CT-02",),
)
def word_twice(document: Document) -> Iterator[Fault]:
    """Từ bị gõ lặp hai lần liền nhau.

    Từ láy (luôn luôn, dần dần) và hai từ tình cờ giống nhau đứng cạnh nhau (công nghệ số
    số 71/2025/QH15) không bị coi là lặp.

    Sai: công tác truyền thông về về hoạt động kiểm soát; công tác cải CCHC
    Đúng: công tác truyền thông về hoạt động kiểm soát; công tác CCHC
    """
    short = explained(document)
    for wording in wordings(document):
        words = wording.words
        for at in range(1, len(words)):
            one, other = words[at - 1], words[at]
            twice = one.plain == other.plain and _by_mistake(wording, at)
            again = other.text in short and _begins_again(wording, at, short)
            if other.joined and (twice or again):
                quote = wording.quote(one, other)
                yield Fault({"found": quote}, wording.passage.at, quote)


def _begins_again(wording: Wording, at: int, short: Mapping[str, str]) -> bool:
    """Say whether an abbreviation begins with the word before it: "công tác cải CCHC"."""
    one, other = wording.words[at - 1], wording.words[at]
    whole = short[other.text] if other.text.isupper() else ""
    if not whole.startswith(f"{one.plain} ") or not one.text.islower():
        return False
    before = wording.words[at - 2] if at > 1 and one.joined else None
    return before is None or (before.plain, one.plain) not in _endings()


@cache
def _endings() -> frozenset[tuple[str, str]]:
    """Give the last two syllables of every phrase."""
    return frozenset((phrase[-2], phrase[-1]) for phrase in phrases())


def _by_mistake(wording: Wording, at: int) -> bool:
    """Say whether the word at `at` repeats the one before it without a reason."""
    words = wording.words
    one, other = words[at - 1], words[at]
    plain = other.plain
    if not (one.whole and other.whole) or len(plain) == 1 or not possible(plain):
        return False
    if plain in _TWICE_RIGHT or (other.text[:1].isupper() and not other.text.isupper()):
        return False
    if other.text.isupper() and not wording.capitals:
        return False
    if plain in _WITH_NUMBER and wording.passage.text[other.end :].lstrip()[:1].isdigit():
        return False
    if plain in SMALL_WORDS and plain not in {"số", "nhất", "việc", "cái", "sau"}:
        return True
    known = pairs()
    before = at > 1 and one.joined and (words[at - 2].plain, plain) in known
    after = at + 1 < len(words) and words[at + 1].joined and (plain, words[at + 1].plain) in known
    return not (before or after)
