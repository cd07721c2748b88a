"""The indentation of templates does not reach the pages; what is written in a line does."""

from __future__ import annotations

from jinja2 import Environment

from pathfinder.web.slim import Slim, slimmed


def test_line_breaks_with_their_indentation_become_one_line_break() -> None:
    environment = Environment(extensions=[Slim], autoescape=True)
    template = environment.from_string(
        "<ul>\n    {% if x %}\n        <li>{{ x }}  b</li>\n    {% endif %}"
    )
    assert template.render(x="a\n  c") == "<ul>\n\n<li>a\n  c  b</li>\n"


def test_a_rendered_part_loses_empty_lines_and_those_at_the_edges_of_blocks() -> None:
    written = (
        '<p class="a">\n\n<b>Take care.</b>\nThey tell.\n</p>\n\n<dl>\n<dt>a</dt>\n<dd>b</dd></dl>'
    )
    assert slimmed(written) == (
        '<p class="a"><b>Take care.</b>\nThey tell.</p>\n<dl><dt>a</dt>\n<dd>b</dd></dl>'
    )


def test_no_two_words_grow_together() -> None:
    written = "<p>\n<a>one</a>\n<small>two</small>\n · \n<em>three</em>\n</p>"
    assert slimmed(written) == ("<p><a>one</a>\n<small>two</small>\n·\n<em>three</em></p>")


def test_what_a_hash_allows_is_left_as_it_is() -> None:
    head = "<head>\n\n<style>p{}\n\n</style>\n\n</head>"
    assert slimmed(head + "\n\n<body>\n") == head + "\n<body>"
