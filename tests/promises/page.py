"""A page as a browser reads it: parsed strictly, with the few questions that the promises ask."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib

_LABELLED = frozenset({"input", "select", "textarea"})
_UNLABELLED_INPUTS = frozenset({"hidden", "submit", "button", "reset"})


class HtmlPage:
    """One answer of the site as a tree of elements; markup that is not valid raises."""

    def __init__(self, text: str) -> None:
        parser = html5lib.HTMLParser(
            html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False
        )
        self.root: Element = parser.parse(text)
        self.text = text

    def all(self, *names: str) -> Iterator[Element]:
        """Yield every element with one of these names, in the order of the page."""
        return (element for element in self.root.iter() if element.tag in names)

    def one(self, name: str) -> Element:
        """Return the only element with this name."""
        (element,) = self.all(name)
        return element

    def with_attribute(self, attribute: str) -> list[Element]:
        """Return every element that carries an attribute."""
        return [element for element in self.root.iter() if attribute in element.attrib]

    def attributes(self) -> Iterator[tuple[Element, str, str]]:
        """Yield every attribute on the page with its element."""
        for element in self.root.iter():
            for name, value in element.attrib.items():
                yield element, str(name), value

    def focusable(self) -> list[Element]:
        """Return what the Tab key reaches, in order."""
        return [
            element
            for element in self.root.iter()
            if (element.tag == "a" and "href" in element.attrib)
            or element.tag in ("button", "select", "textarea", "summary")
            or (element.tag == "input" and element.get("type") != "hidden")
        ]

    def unlabelled(self) -> list[Element]:
        """Return the fields that no label names."""
        labels = {label.get("for") for label in self.all("label")}
        inside = {field for label in self.all("label") for field in label.iter()}
        return [
            field
            for field in self.all(*_LABELLED)
            if field.get("type") not in _UNLABELLED_INPUTS
            and field.get("id") not in labels - {None}
            and field not in inside
            and not field.get("aria-label")
        ]

    def parents(self) -> dict[Element, Element]:
        """Return the parent of every element."""
        return {child: parent for parent in self.root.iter() for child in parent}


def words_of(element: Element) -> str:
    """Return the words inside an element, white space made single."""
    return " ".join("".join(element.itertext()).split())
