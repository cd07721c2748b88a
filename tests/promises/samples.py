"""One sample of every page: what to put into its address, and what it answers.

A route without a sample fails ``test_every_page``, so no page can be added past the promises; the
same samples are what the browser visits in ``tests/journeys``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pathfinder.circumstances import Circumstances, issue


@dataclass(frozen=True)
class Sample:
    """How to ask for one page, and the status it answers with."""

    values: dict[str, Any] = field(default_factory=dict)
    """The variable parts of its address, without the language."""
    form: dict[str, Any] = field(default_factory=dict)
    """What is typed or chosen, for POST."""
    status: int = 200
    name: str = ""
    """What sets this sample apart where a page has several."""


def code(**told: Any) -> str:
    """Return the code of some circumstances."""
    return issue(Circumstances(**told)).code


AT_HOME = code(needs=("domestic_abuse",), helps=("safe_place_to_stay",), status=("no_recourse",),
               place="burton-upon-trent", languages=("ur",))  # fmt: skip
NOTHING = code()
FEARFUL = code(needs=("modern_slavery",), urgency=("danger_now", "fears_police"))
OUTSIDE = code(needs=("fraud",), place="elsewhere")
WHICH = code(needs=("stalking_harassment",), place="which:newcastle")
FULL = code(
    needs=("domestic_abuse", "sexual_violence", "stalking_harassment", "forced_marriage"),
    helps=("someone_to_talk_to", "counselling", "money_food"),
    people=("woman", "has_children", "pregnant"),
)
VISA = code(needs=("domestic_abuse",), status=("insecure_status",), place="burton-upon-trent")
CAR_WASH = code(needs=("labour_exploitation",), urgency=("fears_police",))
GIRL = code(needs=("sexual_violence",), people=("under_18",))
WITNESS = code(needs=("hate_crime",), people=("witness",))
WRONG = "0XNN-3AH"
HOSTILE = "<script>alert(1)</script> ' OR 1=1 -- \u202e\u0000 zzqqxx"

SAMPLES: dict[str, tuple[Sample, ...]] = {
    "choices.languages": (Sample(),),
    "choices.home": (Sample(),),
    "speak.field": (Sample(),),
    "speak.not_understood": (Sample(),),
    "speak.understood": (
        Sample(form={"q": "my husband hurts me"}, status=303, name="words"),
        Sample(form={"q": HOSTILE}, status=303, name="hostile"),
        Sample(form={"q": "  \u200b "}, status=422, name="empty"),
        Sample(form={"q": "😀" * 10_000}, status=303, name="long"),
    ),
    "questions.next_question": (
        Sample({"code": NOTHING}),
        Sample({"code": FEARFUL}, name="in danger"),
        Sample({"code": WRONG}, status=404, name="wrong code"),
    ),
    "questions.next_answered": (Sample({"code": NOTHING}, form={"c": "woman"}, status=303),),
    "questions.one_question": tuple(
        Sample({"code": AT_HOME, "number": number}, name=f"question {number}")
        for number in range(7)
    ),
    "questions.one_answered": (
        Sample({"code": AT_HOME, "number": 0}, form={"c": "fraud"}, status=303),
        Sample({"code": AT_HOME, "number": 0}, form={"c": HOSTILE}, status=303, name="hostile"),
    ),
    "results.answers": (
        Sample({"code": AT_HOME}, name="at home"),
        Sample({"code": NOTHING}, name="nothing told"),
        Sample({"code": FEARFUL}, name="in danger"),
        Sample({"code": OUTSIDE}, name="outside"),
        Sample({"code": WHICH}, name="which place"),
        Sample({"code": FULL}, name="full"),
        Sample({"code": WRONG}, status=404, name="wrong code"),
    ),
    "results.more_answers": (
        Sample({"code": AT_HOME, "part": 0}, name="left out"),
        Sample({"code": AT_HOME, "part": 2}),
        Sample({"code": AT_HOME, "part": 999}, status=404, name="beyond"),
    ),
    "results.without": (Sample({"code": AT_HOME, "position": 0}, status=303),),
    "plans.ways": (
        Sample({"code": VISA}),
        Sample({"code": CAR_WASH}, name="car wash"),
        Sample({"code": GIRL}, name="girl"),
        Sample({"code": WITNESS}, name="witness"),
        Sample({"code": NOTHING}, name="nothing told"),
        Sample({"code": FEARFUL}, name="in danger"),
        Sample({"code": FULL}, name="full"),
        Sample({"code": WRONG}, status=404, name="wrong code"),
    ),
    "plans.one_way": (
        Sample({"code": VISA, "number": 353}),
        Sample({"code": VISA, "number": 376}, status=303, name="not in the plan"),
        Sample({"code": VISA, "number": 1}, status=404, name="no way"),
        Sample({"code": VISA, "number": 99_999}, status=404, name="unknown"),
    ),
    "knowing.explained": (
        *(Sample({"number": number}) for number in (1, 40, 80, 352, 359, 371, 376)),
        Sample({"number": 200}, status=303, name="an organisation"),
        Sample({"number": 99_999}, status=404, name="unknown"),
    ),
    "knowing.explained_for": (
        Sample({"number": 359, "code": VISA}),
        Sample({"number": 375, "code": GIRL}, name="girl"),
        Sample({"number": 359, "code": WRONG}, status=404, name="wrong code"),
    ),
    "entries.entry": (
        *(Sample({"number": number}) for number in (1, 40, 80, 120, 160, 186)),
        Sample({"number": 99_999}, status=404, name="unknown"),
    ),
    "entries.entry_for": (
        Sample({"number": 1, "code": VISA}),
        Sample({"number": 40, "code": GIRL}, name="girl"),
        Sample({"number": 99_999, "code": VISA}, status=404, name="unknown"),
        Sample({"number": 1, "code": WRONG}, status=404, name="wrong code"),
    ),
    "codes.enter": (Sample(),),
    "codes.entered": (
        Sample(form={"code": AT_HOME}, status=303),
        Sample(form={"code": HOSTILE}, status=404, name="wrong code"),
    ),
    "codes.sheet": (
        Sample({"code": AT_HOME}),
        Sample({"code": WRONG}, status=404, name="wrong code"),
    ),
    "codes.text": (
        Sample({"code": AT_HOME}, name="at home"),
        Sample({"code": NOTHING}, name="nothing told"),
        Sample({"code": FEARFUL}, name="in danger"),
        Sample({"code": OUTSIDE}, name="outside"),
        Sample({"code": WHICH}, name="which place"),
        Sample({"code": FULL}, name="full"),
        Sample({"code": WRONG}, status=404, name="wrong code"),
    ),
    "choices.everything": (Sample(),),
    "about.about": (Sample(),),
    "about.privacy": (Sample(),),
    "about.sources": (Sample(),),
    "about.accessibility": (Sample(),),
    "changes.changes": (Sample(),),
    "changes.not_sure": (Sample(),),
    "safe.device_safety": (Sample(),),
    "leave.leave": (Sample(status=303),),
    "leave.between": (Sample(),),
    "site.health": (Sample(),),
    "site.robots": (Sample(),),
    "site.sitemap": (Sample(),),
    "site.security": (Sample(),),
}
"""Endpoint -> its samples. The catalogue they are asked of is that of ``sites.public_site``."""
