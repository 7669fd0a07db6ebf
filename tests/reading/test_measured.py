"""The signs of currencies are all that Unicode has."""

import sys
import unicodedata

from briefgen.reading.measured import CURRENCY_SIGNS


def test_the_signs_of_currencies_are_those_of_unicode_from_the_basic_plane():
    known = {chr(code) for code in range(0x10000) if unicodedata.category(chr(code)) == "Sc"}
    # A newer Python knows a newer Unicode, whose further signs are to be added to the table.
    assert known <= set(CURRENCY_SIGNS), sys.version
