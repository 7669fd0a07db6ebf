"""The words of each language that turn what a sentence says, a file for each: `RELATIONS`."""
