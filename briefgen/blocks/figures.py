"""Figures: pictures of the project, with what they show in words."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec
from briefgen.model.charts import CROPS

BLOCK = Block(
    name="figures",
    item="figure",
    help="Pictures out of assets/: a photograph, a map, a drawing.",
    own=True,
    fields=(
        FieldSpec("file", "The picture's name in assets/.", form="data", required=True),
        FieldSpec("alt", "What it shows, for those who cannot see it.", required=True, claim="statement"),
        FieldSpec("caption", "What a reader should see in it.", claim="statement"),
        FieldSpec("credit", "Who made it, and under what terms."),
        FieldSpec("crop", "To which shape it is cut; whole where nothing is said.", "choice", choices=CROPS),
        FieldSpec("section", "The id of the section in which it stands.", form="data"),
    ),
)
