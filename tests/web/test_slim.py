"""The indentation of templates does not reach the pages; what is written in a line does."""

from __future__ import annotations

from jinja2 import Environment

from pathfinder.web.slim import Slim


def test_line_breaks_with_their_indentation_become_one_line_break() -> None:
    environment = Environment(extensions=[Slim], autoescape=True)
    template = environment.from_string(
        "<ul>\n    {% if x %}\n        <li>{{ x }}  b</li>\n    {% endif %}"
    )
    assert template.render(x="a\n  c") == "<ul>\n\n<li>a\n  c  b</li>\n"
