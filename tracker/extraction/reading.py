"""Read a document: the whole pipeline from what came in to its claims."""

from tracker.extraction import claims, sentences
from tracker.extraction.actions import find_actions
from tracker.extraction.actors import find_actors
from tracker.extraction.articles import read_article
from tracker.extraction.attribution import find_attributions
from tracker.extraction.fallen import with_fallen
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.languages import other_language
from tracker.extraction.mentions import ArticleText, Mention, RawDocument, Reading
from tracker.extraction.numbers import find_numbers
from tracker.extraction.places import find_places
from tracker.extraction.times import find_times
from tracker.vocabulary.languages import why_unread

READER_VERSION = "1"


def read(document: RawDocument, gazetteer: Gazetteer) -> Reading:
    """All that can be read from a document. Raises UnreadableDocument."""
    return read_text(read_article(document), gazetteer)


def read_text(article: ArticleText, gazetteer: Gazetteer) -> Reading:
    """All that can be read from an article's clean text; no claims where it is plainly in a language without rules for them."""
    text = article.text
    passages = sentences.split(text, article.title, article.posts)
    actors = find_actors(text, passages, gazetteer)
    actions = find_actions(text, passages)
    mentions: tuple[Mention, ...] = (
        *find_times(text, passages, article.published_on),
        *find_places(text, passages, gazetteer, actors),
        *actors,
        *actions,
        *with_fallen(text, passages, actions, find_numbers(text, passages), actors),
        *find_attributions(text, passages, actors),
    )
    told = () if why_unread(other_language(text)) else claims.assemble(article, passages, mentions, gazetteer)
    return Reading(article, passages, mentions, told)
