"""Who may come to know what a person tells, under which condition, by whose word and since when.

Rules and claims are carried as data with their sources. What is told to one body is followed from
body to body; each recipient gets the most open answer, and silence is never taken for safety.
"""

from pathfinder.disclosure.checks import check_sharing
from pathfinder.disclosure.explain import Explanation, explain, explain_parties, explain_party
from pathfinder.disclosure.files import Sharing, sharing
from pathfinder.disclosure.model import Bearing, Holder, ServiceHolder, SharingRule, Statement
from pathfinder.disclosure.opening import ON_A_CARD, CardVerdicts, what_opens
from pathfinder.disclosure.openness import Openness, openness_of
from pathfinder.disclosure.steps import Evidence, Step
from pathfinder.disclosure.verdicts import (
    Link,
    Onward,
    Verdict,
    as_json,
    openness_key,
    quotations_of,
    verdicts_of,
    verdicts_of_catalogue,
    verdicts_of_holder,
    verdicts_of_parties,
)
from pathfinder.disclosure.ways import Condition, Way

__all__ = [
    "ON_A_CARD",
    "Bearing",
    "CardVerdicts",
    "Condition",
    "Evidence",
    "Explanation",
    "Holder",
    "Link",
    "Onward",
    "Openness",
    "ServiceHolder",
    "Sharing",
    "SharingRule",
    "Statement",
    "Step",
    "Verdict",
    "Way",
    "as_json",
    "check_sharing",
    "explain",
    "explain_parties",
    "explain_party",
    "openness_key",
    "openness_of",
    "quotations_of",
    "sharing",
    "verdicts_of",
    "verdicts_of_catalogue",
    "verdicts_of_holder",
    "verdicts_of_parties",
    "what_opens",
]
