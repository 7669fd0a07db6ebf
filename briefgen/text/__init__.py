"""Text: clean at the border, cut into sentences, compared word for word whatever its typography."""

from __future__ import annotations

from briefgen.text.border import clean, decode, forbidden
from briefgen.text.compare import canonical, closed, locate
from briefgen.text.places import whole
from briefgen.text.sentence import sentences

__all__ = ["canonical", "clean", "closed", "decode", "forbidden", "locate", "sentences", "whole"]
