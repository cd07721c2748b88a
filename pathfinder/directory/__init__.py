"""The directory: organisations and their services, in the nouns of Open Referral.

One organisation is one document and one file. Each fact carries the pages it was read on; what
nobody has said is None and is shown as not known.
"""

from pathfinder.directory.catalogue import Catalogue
from pathfinder.directory.kinds import KIND_OF_FIELD
from pathfinder.directory.model import (
    Channel,
    Location,
    Organization,
    Phone,
    Residence,
    Service,
)
from pathfinder.directory.schedule import Opening

__all__ = [
    "KIND_OF_FIELD",
    "Catalogue",
    "Channel",
    "Location",
    "Opening",
    "Organization",
    "Phone",
    "Residence",
    "Service",
]
