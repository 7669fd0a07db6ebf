"""Text: clean at the border, cut into sentences, compared word for word whatever its typography."""

from __future__ import annotations

from briefgen.text.border import clean, decode
from briefgen.text.compare import canonical, locate
from briefgen.text.sentence import sentences

__all__ = ["canonical", "clean", "decode", "locate", "sentences"]
