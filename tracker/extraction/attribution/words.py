"""A text as words and quotations, counted once and shared by all that looks for speakers and what they say."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.extraction.attribution.quotations import Quotation, pair_marks
from tracker.extraction.cutting import cut, cutter
from tracker.extraction.mentions import Passage
from tracker.vocabulary import Span

_TITLES = "Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|St|Jr|Sr|Prof|Rev|Adm|Brig"
_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_WORD = cutter(
    rf"(?=.\.)(?:[A-Za-z]\.){{2,6}}|(?=[A-Z])(?:{_TITLES}|{_TITLES.upper()})\.|(?=[A-Z])(?:{_MONTHS})\.(?=\s\d)|\w++(?:[-.,]\w++)*+|[’'](?:s|S|re|ve|ll|d|m|t|T)\b"
    r"|''|``|--+|[^\w\s]"
)
_ARTICLES = ("al-", "el-", "ar-", "as-", "ash-", "an-", "at-", "ad-", "az-", "abu-", "ul-", "bin-")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A passage as the range of its words."""

    passage: Passage
    first: int
    stop: int


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in parallel lists; `quoted[i]` is the number of the quotation that word i lies in, or -1."""

    text: str
    lower: list[str]
    starts: list[int]
    ends: list[int]
    quoted: list[int]
    quotations: list[Quotation]
    sentences: list[Sentence]
    voices: frozenset[int] = frozenset()  # where the names of persons and groups that a list knows end

    def span(self, first: int, stop: int) -> Span:
        """Offsets of the words from `first` up to, not including, `stop`."""
        return Span(self.starts[first], self.ends[stop - 1])

    def within(self, sentence: Sentence, span: Span) -> tuple[int, int]:
        """The words of a sentence that lie in a span, as a stretch; an empty one where none does."""
        inside = [at for at in range(sentence.first, sentence.stop) if span.start <= self.starts[at] < span.end]
        return (inside[0], inside[-1] + 1) if inside else (sentence.first, sentence.first)

    def is_capital(self, index: int) -> bool:
        """Whether the word begins with a capital letter, or with the article of an Arabic name ("al-Zawi")."""
        start = self.starts[index]
        if self.text[start].isupper():
            return True
        return (
            self.lower[index].startswith(_ARTICLES)
            and self.text[self.starts[index] : self.ends[index]].partition("-")[2][:1].isupper()
        )

    def opens(self, index: int) -> bool:
        """Whether the word is an opening quotation mark."""
        number = self.quoted[index]
        return number >= 0 and self.quotations[number].first == index

    def closes(self, index: int) -> bool:
        """Whether the word is a closing quotation mark, or the last word of a quotation that is never closed."""
        number = self.quoted[index]
        return number >= 0 and self.quotations[number].last == index


def words_of(text: str, passages: Sequence[Passage], voices: frozenset[int] = frozenset()) -> Words:
    """The words, quotations and sentences of a text."""
    shown, starts, ends = cut(_WORD, text)
    lower = list(map(str.lower, shown))
    for index in [index for index, word in enumerate(lower) if "’" in word] if "’" in text else ():
        lower[index] = lower[index].replace("’", "'")
    for index in [index for index, word in enumerate(lower) if word in ("is", "who")]:
        if text[starts[index] : ends[index]].isupper() and not _is_shouted(text, ends[index]):
            lower[index] += "-name"  # "IS said", "the WHO said"
    sentences = [_sentence(passage, starts) for passage in passages]
    quotations = pair_marks(text, starts, ends, _paragraphs(sentences))
    quoted = [-1] * len(starts)
    for number, quotation in enumerate(quotations):
        length = quotation.last + 1 - quotation.first
        quoted[quotation.first : quotation.last + 1] = [number] * length
    return Words(text, lower, starts, ends, quoted, quotations, sentences, voices)


def _is_shouted(text: str, end: int) -> bool:
    """Whether the words around are in capitals too, so that "IS" may be the verb."""
    return text[max(0, end - 24) : end + 24].isupper()


def _sentence(passage: Passage, starts: list[int]) -> Sentence:
    return Sentence(passage, bisect_left(starts, passage.span.start), bisect_left(starts, passage.span.end))


def _paragraphs(sentences: list[Sentence]) -> list[tuple[int, int]]:
    """The word ranges of the paragraphs."""
    ranges: dict[int, tuple[int, int]] = {}
    for sentence in sentences:
        first, _ = ranges.get(sentence.passage.paragraph, (sentence.first, 0))
        ranges[sentence.passage.paragraph] = (first, sentence.stop)
    return list(ranges.values())
