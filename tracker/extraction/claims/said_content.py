"""What a demand, charge or threat is about: a day told with a deed in it is that deed's, and not of the saying."""

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention
from tracker.vocabulary import CODES, Action, Family, Modality, Span

_WORDS = frozenset({Action.ACCUSATION, Action.DEMAND, Action.REJECTION, Action.THREAT, Action.SUPPORT})
JUDGED = frozenset({"en.action.arrest.charge", "en.action.arrest.convict"})  # for what was done before
_TOLD = frozenset({Modality.HAPPENED, Modality.ONGOING})


def deed_spoken_of(action: ActionMention, told: Span, story: Story) -> ActionMention | None:
    """The deed between words that are a deed and a day behind them: the massacre of "accused him of ordering a massacre in 1997";
    None where the day may be that of the words: "demanded their release on Friday", "rebels demanding land seized a school"."""
    if not (action.action in _WORDS or action.rule in JUDGED) or told.start < action.span.end:
        return None
    between = story.actions.within(Span(action.span.end, told.start))
    spoken_of = (deed for deed in between if CODES[deed.action].family is not Family.STATEMENT)
    spoken_of = (deed for deed in spoken_of if deed.is_noun or deed.subject is None or deed.subject.start > action.span.start)
    return next((deed for deed in spoken_of if deed.modality in _TOLD and not deed.negated), None)
