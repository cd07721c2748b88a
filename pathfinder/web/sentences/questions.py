"""The sentences of the guided questions: each question, its answers, and how to go on or back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pathfinder.web.sentences.concepts import concept_in_my_words, concept_name
from pathfinder.web.sentences.plans import HOW_TO_REPORT
from pathfinder.web.sentences.wording import N_, chosen, gettext

_HEADINGS: Final = {
    "what_happened": N_("What happened?"),
    "safe_now": N_("Are you safe now?"),
    "where": N_("Where do you need help?"),
    "what_would_help": N_("What would help?"),
    "who_is_it_for": N_("Who is it for?"),
    "language": N_("Which language do you want to speak?"),
    "worries": N_("Is there something you worry about?"),
}
_WHY: Final = {
    "what_happened": N_("Choose all that are true. You do not need a word for it."),
    "safe_now": N_("If you are not, we say first what can help at once."),
    "where": N_("A town is enough. We do not want your address."),
    "what_would_help": N_("Choose as many as you like."),
    "who_is_it_for": N_("Some services are only for some people. Choose what is true."),
    "language": N_("We look for people who speak it, or who can find an interpreter."),
    "worries": N_("Then we show you what is known about that. You can also leave it out."),
}
_WORRIES: Final = {
    "fears_police": N_("The police"),
    "insecure_status": N_("My visa or papers"),
    "fears_family": N_("My family or community"),
    "no_recourse": N_("I cannot get benefits"),
    "money_food": N_("Money or food"),
}


@dataclass(frozen=True)
class QuestionWords:
    """Everything a page of questions says besides the question and its answers."""

    title: str
    skip: str
    back: str
    show_now: str
    ways: str
    go_on: str
    safe: str
    in_danger: str
    not_sure: str
    rather_not: str
    village: str
    run_by: str
    run_by_why: str
    more_on_papers: str
    more_on_papers_why: str
    asked_in_danger: str


@lru_cache(maxsize=128)
def question_words(tag: str) -> QuestionWords:
    """Return the words of the pages in a language; it must be that of the page being answered."""
    del tag
    return QuestionWords(
        title=gettext("Questions"),
        skip=gettext("Skip"),
        back=gettext("Back"),
        show_now=gettext("Show me now"),
        ways=gettext(HOW_TO_REPORT),
        go_on=gettext("Go on"),
        safe=gettext("Yes, I am safe now"),
        in_danger=gettext("No, I am in danger now"),
        not_sure=gettext("I am not sure"),
        rather_not=gettext("I would rather not say"),
        village=gettext("A village"),
        run_by=gettext("Would you like somebody from your own community?"),
        run_by_why=gettext("Only if you want. These services are run by and for one community."),
        more_on_papers=gettext("Would you like to say more about your visa or papers?"),
        more_on_papers_why=gettext(
            "You never have to. Some services are only for people with some papers, and this finds "
            "them."
        ),
        asked_in_danger=gettext(
            "This page cannot bring help to you. A call can. If you cannot call safely, go to "
            "where other people are, if you can."
        ),
    )


def question_heading(question: str) -> str:
    """Return a question as it is asked."""
    return chosen(_HEADINGS, question, "question")


def question_reason(question: str) -> str:
    """Return one line on why a question is asked or how to answer it."""
    return chosen(_WHY, question, "question")


def answer_label(question: str, concept: str) -> str:
    """Return a concept as the answer to a question."""
    if concept in _WORRIES and question == "worries":
        return chosen(_WORRIES, concept, "worry")
    if question == "what_happened":
        return concept_in_my_words(concept)
    return concept_name(concept)
