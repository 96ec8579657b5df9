# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""XML from outside: looked through once for its shape before anything makes use of it. Document types are refused.

Only `defusedxml` is used. Deliberately not here: which archive it lay in (`archive.py`) and what it means.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

import defusedxml.sax
from defusedxml.common import DefusedXmlException

from facilitator.domain.sentences import told
from facilitator.exchange.gate import UnfitText

DEEPEST = 100
"""How many elements may stand inside one another: a table in a table in a text box is some thirty."""
MOST_ELEMENTS = 400_000

Look = Callable[[str, Mapping[str, str]], None]
"""Called with the name and the attributes of each element; may raise UnfitText."""


def look_through(data: bytes, place: str, look: Look | None = None) -> None:
    """See that this is XML of a bearable shape, without a document type; raises UnfitText that names `place`."""
    try:
        defusedxml.sax.parseString(data, _Shape(place, look), forbid_dtd=True)
    except DefusedXmlException as problem:
        raise UnfitText(
            0, told("“{place}” in it brings rules of its own, and is not let in.", place=place)
        ) from problem
    except (SAXException, ValueError, LookupError) as problem:
        raise UnfitText(0, told("“{place}” in it is damaged.", place=place)) from problem


class _Shape(ContentHandler):
    def __init__(self, place: str, look: Look | None) -> None:
        super().__init__()
        self._place = place
        self._look = look
        self._depth = 0
        self._elements = 0

    def startElement(self, name: str, attrs: Any) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > DEEPEST:
            raise UnfitText(0, told("In “{place}” there are too many things inside one another.", place=self._place))
        if self._elements > MOST_ELEMENTS:
            raise UnfitText(0, told("“{place}” in it holds more than words can be.", place=self._place))
        if self._look is not None:
            self._look(name, attrs)

    def endElement(self, name: str) -> None:
        self._depth -= 1
