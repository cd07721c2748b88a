"""Who may come to know what a person tells a service, as honestly as little is known.

For now only three answers are given about a service: not known, may, and always. What reassures is
kept with its date, as something they wrote, and never counts. The rules are carried whole, so that
chains from body to body can be followed later.
"""

from pathfinder.disclosure.checks import check_sharing
from pathfinder.disclosure.files import Sharing, sharing
from pathfinder.disclosure.model import Holder, ServiceHolder, SharingRule, Statement
from pathfinder.disclosure.openness import Openness, openness_of
from pathfinder.disclosure.verdicts import (
    Link,
    Verdict,
    as_json,
    quotations_of,
    verdicts_of,
    verdicts_of_catalogue,
)

__all__ = [
    "Holder",
    "Link",
    "Openness",
    "ServiceHolder",
    "Sharing",
    "SharingRule",
    "Statement",
    "Verdict",
    "as_json",
    "check_sharing",
    "openness_of",
    "quotations_of",
    "sharing",
    "verdicts_of",
    "verdicts_of_catalogue",
]
