"""Who says what: sentences as tokens, verbs of speech, their subjects, and the people of a text."""
