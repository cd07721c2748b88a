"""The one kind of thing the core is made of: a value that cannot change or hold extra fields."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen, hashable value, closed to fields nobody declared."""

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="strings")
