"""Check any document: a draft's statements become claims, and their evidence is looked for in sources."""

from briefgen.verify.adopted import adopted
from briefgen.verify.claimed import claimed
from briefgen.verify.draft import Draft, Piece, draft
from briefgen.verify.judged import judged

__all__ = ["Draft", "Piece", "adopted", "claimed", "draft", "judged"]
