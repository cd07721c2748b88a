"""The ways a person has: from what they told us to routes in order, each with who would know.

``routes`` are the ways as they were compiled; ``plan`` chooses and orders them for one person.
"""

from pathfinder.pathway.checks import check_routes
from pathfinder.pathway.fitting import fears_disclosure, is_in_danger
from pathfinder.pathway.judging import verdicts_of_route
from pathfinder.pathway.model import ANY, Local, Party, Route
from pathfinder.pathway.plan import NOTES, ON_THE_PAGE, Plan, PlannedRoute, plan
from pathfinder.pathway.reasons import ReasonKind
from pathfinder.pathway.routes import route, routes

__all__ = [
    "ANY",
    "NOTES",
    "ON_THE_PAGE",
    "Local",
    "Party",
    "Plan",
    "PlannedRoute",
    "ReasonKind",
    "Route",
    "check_routes",
    "fears_disclosure",
    "is_in_danger",
    "plan",
    "route",
    "routes",
    "verdicts_of_route",
]
